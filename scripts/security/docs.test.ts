import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { serverWayIdShape } from "@/lib/access/oidc/server-way-id";
import { RULES } from "@/lib/access/rules";

const LOGGED = /\blog(?:\(\))?\s*\.(?:fatal|error|warn|info)\(\s*(?:\{[^}]*\},\s*)?"([^"]+)"/g;

function sources(): string[] {
  const files = ["lib", "app", "inngest", "scripts"].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: "utf8" }).map((file) => `${room}/${file}`),
  );
  return files.filter((file) => /\.tsx?$/.test(file) && !/\.(test|suite)\./.test(file));
}

it("names every line that the server's log can hold", () => {
  const told = readFileSync("docs/security/logging.md", "utf8");
  const lines = sources().flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(LOGGED)].map(([, text = ""]) => text),
  );
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.filter((line) => !told.includes(line))).toEqual([]);
});

it("names every door by which somebody who is not signed in can come in", () => {
  const told = readFileSync("docs/security/sign-in.md", "utf8");
  const doors = Object.entries(RULES).flatMap(([rule, least]) =>
    least === "anyone" && /^action |\/api\/auth\//.test(rule) ? [rule] : [],
  );
  expect(doors.length).toBeGreaterThan(6);
  expect([...doors, ...serverWayIdShape.options].filter((name) => !told.includes(name))).toEqual([]);
});
