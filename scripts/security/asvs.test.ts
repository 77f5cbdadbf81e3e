import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

/** How many items each level of OWASP ASVS 5.0.0 has. */
const LEVELS: [level: number, items: number][] = [
  [1, 70],
  [2, 183],
];
const SEPARATOR = " › ";
const SKIPPED = /\b(?:it|test|describe)\.(?:skip|todo|fixme|only)\(/;

/** One of the three: tests that prove it, why it does not apply here, or what is still missing. */
const itemShape = z.union([
  z.strictObject({ level: z.int(), tests: z.array(z.string()).min(1) }),
  z.strictObject({ level: z.int(), out: z.string().min(10) }),
  z.strictObject({ level: z.int(), open: z.string().min(10) }),
]);
const listShape = z.object({ items: z.record(z.string().regex(/^V\d+\.\d+\.\d+$/), itemShape) });

const { items } = listShape.parse(JSON.parse(readFileSync("docs/security/asvs.json", "utf8")));

/** Why a test that is named proves nothing; null when it is there and runs. */
function faultOf(test: string): string | null {
  const [file = "", name = ""] = test.split(SEPARATOR);
  if (!existsSync(file)) return "no such file";
  const source = readFileSync(file, "utf8");
  if (!name || ![`"${name}"`, `\`${name}\``].some((quoted) => source.includes(quoted))) return "no such test";
  return SKIPPED.test(source) ? "the file skips tests" : null;
}

it("accounts for every item of levels 1 and 2", () => {
  for (const [level, count] of LEVELS)
    expect(Object.values(items).filter((item) => item.level === level)).toHaveLength(count);
});

it("names tests that are there and run", () => {
  const named = Object.entries(items).flatMap(([id, item]) =>
    "tests" in item ? item.tests.map((test) => ({ id, test })) : [],
  );
  expect(named.length).toBeGreaterThan(100);
  const faults = named.flatMap(({ id, test }) => {
    const fault = faultOf(test);
    return fault === null ? [] : [`${id}: ${test}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

it("would notice a test that is gone", () => {
  expect(faultOf(`scripts/security/asvs.test.ts${SEPARATOR}would notice a test that is gone`)).toBeNull();
  expect(faultOf(`scripts/security/asvs.test.ts${SEPARATOR}${["not", "here"].join(" ")}`)).toBe(
    "no such test",
  );
  expect(faultOf(`scripts/security/nothing.test.ts${SEPARATOR}x`)).toBe("no such file");
});
