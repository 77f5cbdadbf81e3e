import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readSourcesFile } from "./read-sources-file";

const folder = mkdtempSync(join(tmpdir(), "leadloom-sources-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(text: string): string {
  const path = join(folder, "sources.yaml");
  writeFileSync(path, text);
  return path;
}

it("reads the file that the guide shows, with its secret from the settings", () => {
  const guide = readFileSync("docs/write-a-source.md", "utf8");
  const yaml = /```yaml\n([\s\S]*?)```/.exec(guide)?.[1] ?? "";
  const sources = readSourcesFile(fileOf(yaml), (name) => (name === "ACME_KEY" ? "s3cret" : undefined));
  expect(sources).toMatchObject([
    {
      secret: "s3cret",
      input: { name: "acme-data", auth: { kind: "header", name: "X-Api-Key" }, rate: { calls: 10 } },
    },
  ]);
  expect(sources[0]?.input.fields).toContainEqual({ field: "phone", path: "data.phone", confidence: 0.7 });
});

it.each([
  ["sources:\n  - name: dns\n", "A built-in source has this name"],
  ["sources:\n  - name: a\n    url: https://{domain}/x\n", "Only the path and the query"],
  ["sources:\n  - name: a\n    url: https://me:pw@a.example/\n", "its own field"],
  ["sources: [", "SOURCES_FILE"],
])("says what is wrong with %j", (text, reason) => {
  expect(() => readSourcesFile(fileOf(text), () => undefined)).toThrow(reason);
});

it("says which file is not there", () => {
  expect(() => readSourcesFile(join(folder, "none.yaml"), () => undefined)).toThrow("none.yaml");
});
