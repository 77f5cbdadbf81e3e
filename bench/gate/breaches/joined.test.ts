import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { checkPages } from "../../../inngest/checks/check-pages";
import { emailLanguageShape } from "../mutations";

const NOW = Date.UTC(2026, 10, 25);
const MOST_TIME = 60_000;

/** One company whose sentences tempt a gate to join what does not belong together, with lies and truths about it. */
const worldShape = z.strictObject({
  language: emailLanguageShape,
  company: z.string(),
  city: z.string(),
  brief: z.string(),
  page: z.array(z.string()).min(5),
  lies: z.array(z.string()).min(25),
  truths: z.array(z.string()).min(1),
  /** True, and refused still: whoever makes the gate see one moves it up. */
  refused: z.array(z.string()).default([]),
});

const folder = new URL("./joined/", import.meta.url);
const worlds = readdirSync(folder).map((name) =>
  worldShape.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
);

function verdictOf({ language, company, city, brief, page }: (typeof worlds)[number], text: string) {
  const url = "https://acme.example/";
  const lines = page.map((line) => `<p>${line}</p>`).join("");
  return checkPages(
    {
      language,
      company: { name: company, domain: "acme.example", city },
      brief: { offer: brief, sender: "Jana Holt", company: "Paperloom" },
      pages: [{ url, html: `<html lang="${language}"><body><h1>${company}</h1>${lines}</body></html>` }],
      email: text.startsWith("S: ") ? `Subject: ${text.slice(3)}\n` : text,
    },
    NOW,
  ).verdict;
}

describe.each(worlds)("lies that join what the pages keep apart, $language $company", (world) => {
  it(
    "lets none of them pass",
    () => {
      expect(world.lies.filter((text) => verdictOf(world, text) === "proven")).toEqual([]);
    },
    MOST_TIME,
  );

  it(
    "keeps what the same pages do say",
    () => {
      expect(world.truths.filter((text) => verdictOf(world, text) === "vetoed")).toEqual([]);
    },
    MOST_TIME,
  );

  if (world.refused.length > 0)
    it("has no truth left that is kept by now", () => {
      expect(world.refused.filter((text) => verdictOf(world, text) === "vetoed")).toEqual(world.refused);
    });
});
