import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { registerSource, reserveName } from "./register-source";
import { sourceFiles } from "./source-files";

const NAME = `scaffold-check-${process.pid}`;
afterAll(() => rmSync(`lib/adapters/sources/${NAME}`, { recursive: true, force: true }));

it("keeps every promise of the contract as it is written", { timeout: 120_000 }, async () => {
  for (const { path, text } of sourceFiles(NAME)) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const args = ["vitest", "run", "--reporter=json", `lib/adapters/sources/${NAME}`];
  const { stdout } = await promisify(execFile)("npx", args);
  const { success, numPassedTests } = JSON.parse(stdout.slice(stdout.indexOf('{"numTotal')));
  expect({ success, numPassedTests }).toEqual({ success: true, numPassedTests: 14 });
});

it("stands in the registry, once, and in the list of names", () => {
  const registry = registerSource(readFileSync("lib/adapters/sources/registry.ts", "utf8"), "acme-data");
  expect(registry.match(/createAcmeDataSource/g)).toHaveLength(2);
  expect(registry).toContain('from "./acme-data/acme-data-source";\nimport type { SearchWeb, Source }');
  expect(registry).toContain("  ({ out }) => createAcmeDataSource({ out }),\n];");
  const shape = reserveName(readFileSync("lib/models/custom-source/shape.ts", "utf8"), "acme-data");
  expect(shape).toContain('  "x",\n  "acme-data",\n]');
});

it("says so where it cannot be written in", () => {
  expect(() => registerSource("", "acme")).toThrow("by hand");
});
