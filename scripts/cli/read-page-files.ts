import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { AppError } from "../../lib/platform/errors";

const HTML = /\.x?html?$/i;

function filesOf(path: string): string[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) throw new AppError("not_found", `There is no file or folder ${path}`);
  if (!kind.isDirectory()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  const pages = names.filter((name) => HTML.test(name)).sort();
  if (pages.length === 0) throw new AppError("invalid_input", `There is no HTML file in ${path}`);
  return pages.map((name) => join(path, name));
}

/**
 * The HTML files that paths name, each once, under the file's name (the path where two files share one).
 * @throws AppError when a path leads nowhere
 */
export function readPageFiles(paths: readonly string[]): { name: string; html: string }[] {
  const files = [...new Set(paths.flatMap(filesOf))];
  const shared = (file: string) => files.filter((other) => basename(other) === basename(file)).length > 1;
  return files.map((file) => ({
    name: shared(file) ? file : basename(file),
    html: readFileSync(file, "utf8"),
  }));
}
