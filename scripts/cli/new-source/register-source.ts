import { pascalCase } from "./source-files";

/**
 * The registry's text with a new source in it.
 * @throws Error when the text is not as the scaffold knows it
 */
export function registerSource(registry: string, name: string): string {
  const pascal = pascalCase(name);
  const line = `import { create${pascal}Source } from "./${name}/${name}-source";`;
  const imports = registry.split("\n").filter((one) => /^import .* from "\.\//.test(one));
  const after = imports.find((one) => pathIn(one) > pathIn(line));
  const withImport = replaceOnce(registry, after ?? imports.at(-1), (found) =>
    after === undefined ? `${found}\n${line}` : `${line}\n${found}`,
  );
  return replaceOnce(
    withImport,
    "\n];\n\n/** The built-in sources",
    (found) => `\n  ({ out }) => create${pascal}Source({ out }),${found}`,
  );
}

/** The list of names that nothing else may have, with a new one. @throws Error as above */
export function reserveName(shape: string, name: string): string {
  return replaceOnce(shape, '  "x",\n', (found) => `${found}  "${name}",\n`);
}

function pathIn(line: string): string {
  return line.split('"')[1] ?? "";
}

function replaceOnce(text: string, piece: string | undefined, by: (found: string) => string): string {
  if (piece === undefined || !text.includes(piece))
    throw new Error("The list of sources is not as expected; add the source to it by hand");
  return text.replace(piece, () => by(piece));
}
