import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Command } from "commander";
import { sourceNameShape } from "../../lib/models/source-ask/shape";
import { AppError } from "../../lib/platform/errors";
import { registerSource, reserveName } from "./new-source/register-source";
import { sourceFiles } from "./new-source/source-files";

const REGISTRY = "lib/adapters/sources/registry.ts";
const NAMES = "lib/models/custom-source/shape.ts";

/** `new source NAME`: for developers, in a checkout. */
export function newCommand(): Command {
  const command = new Command("new");
  command
    .command("source <name>")
    .description("A source with its contract test; see docs/write-a-source.md")
    .action(writeSource);
  return command;
}

function writeSource(name: string): void {
  const parsed = sourceNameShape.safeParse(name);
  if (!parsed.success)
    throw new AppError("invalid_input", parsed.error.issues[0]?.message ?? "This cannot be a name");
  const files = sourceFiles(name);
  const taken = files.find(({ path }) => existsSync(path));
  if (taken) throw new AppError("conflict", `${taken.path} is there already`);
  // Both texts first: when one of them is not as expected, nothing has been written.
  const registry = registerSource(readFileSync(REGISTRY, "utf8"), name);
  const names = reserveName(readFileSync(NAMES, "utf8"), name);
  for (const { path, text } of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  writeFileSync(REGISTRY, registry);
  writeFileSync(NAMES, names);
  for (const { path } of files) console.log(`Written  ${path}`);
  console.log(`Changed  ${REGISTRY}\nChanged  ${NAMES}`);
  console.log(`Now      npx vitest run lib/adapters/sources/${name}`);
}
