import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkPages } from "../../../inngest/checks/check-pages";
import { WORLDS } from "./worlds";

const NOW = Date.UTC(2026, 10, 25);

/** Lines of `language text`, where a subject begins with `S:`. */
function linesOf(name: string) {
  const lines = readFileSync(new URL(name, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => ({ code: line.slice(0, 2), text: line.slice(3) }));
}

function verdictOf(code: string, text: string) {
  const world = Object.entries(WORLDS).find(([language]) => language === code)?.[1] ?? WORLDS.en;
  const email = text.startsWith("S: ") ? `Subject: ${text.slice(3)}\n` : text;
  return checkPages({ ...world, email }, NOW).verdict;
}

describe("lies that know the gate's rules", () => {
  it("lets none of them pass", () => {
    const lies = linesOf("./lies.txt");
    expect(lies.length).toBeGreaterThan(600);
    expect(lies.filter(({ code, text }) => verdictOf(code, text) === "proven")).toEqual([]);
  });
});

describe("polite talk", () => {
  it("is kept, in all languages of the writers", () => {
    expect(linesOf("./talk.txt").filter(({ code, text }) => verdictOf(code, text) === "vetoed")).toEqual([]);
  });
});
