/**
 * `node bench/regex.mjs FOLDER`, FOLDER with `npm i recheck`: every regular expression of the app judged by recheck: whether a
 * text can make it take time beyond its length. Exponential ones must not be; those whose time grows with a power stand on
 * texts that are bounded before, and are listed with the text that is worst for them.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import ts from "typescript";

const { check } = createRequire(`${process.argv[2]}/`)("recheck");

const ROOMS = ["app", "components", "lib", "inngest", "proxy.ts"];
const files = execFileSync("git", ["ls-files", ...ROOMS], { encoding: "utf8" })
  .split("\n")
  .filter((file) => /\.tsx?$/.test(file) && !/\.(test|suite|fixture)\.tsx?$/.test(file));

const found = new Map();
for (const file of files) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.set(node.text, `${file}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

const counts = {};
const exponential = [];
for (const [text, place] of found) {
  const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(text);
  const verdict = await check(pattern, flags.replace("v", "u").replace("d", ""), {
    timeout: 20_000,
    randomSeed: 1,
  });
  const kind = verdict.complexity?.type ?? verdict.status;
  counts[kind] = (counts[kind] ?? 0) + 1;
  if (kind === "exponential") exponential.push(place);
  if (verdict.status !== "safe")
    console.log(
      `${place}  ${verdict.complexity?.summary ?? verdict.status}  ${verdict.attack?.pattern ?? ""}`,
    );
}
console.log({ expressions: found.size, ...counts });
process.exit(exponential.length === 0 ? 0 : 1);
