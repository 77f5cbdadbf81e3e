import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readPage } from "../../../inngest/checks/read-page";
import { checkOn, groundOf } from "../../../lib/pipeline/write-email/gate/email/check-email";
import { emailCheckShape, toCampaignBrief } from "../../../lib/pipeline/write-email/gate/email/check-shape";
import { emailLanguageShape } from "../mutations";

const NOW = Date.UTC(2026, 10, 30);
const MOST_TIME = 60_000;

/**
 * A small firm as its pages tell of it: people, suppliers, clients who praise it, a sister firm, a job ad, opening hours.
 * The lies are what a careless or lying model makes of them.
 */
const firmShape = z.strictObject({
  language: emailLanguageShape,
  company: z.string(),
  offer: z.string(),
  /** The lines of each page. */
  pages: z.array(z.array(z.string())).min(1),
  lies: z.array(z.string()).min(15),
  truths: z.array(z.string()).min(3),
  /** True, and refused still: whoever makes the gate see one moves it up. */
  refused: z.array(z.string()).default([]),
  /** Lies that pass still: whoever closes one moves it up. */
  open: z.array(z.string()).default([]),
});

const folder = new URL("./firms/", import.meta.url);
const firms = readdirSync(folder).map((name) =>
  firmShape.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))),
);

function groundFor({ language, company, offer, pages }: (typeof firms)[number]) {
  const check = emailCheckShape.parse({
    ...{ language, email: "-", company: { name: company, domain: "acme.example" } },
    brief: { offer, sender: "Jana Holt", company: "Paperloom" },
    pages: pages.map((lines, index) => ({
      url: `https://acme.example/${index === 0 ? "" : index}`,
      html: `<html lang="${language}"><body><h1>${company}</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</body></html>`,
    })),
  });
  const about = { name: company, domain: "acme.example", country: null, city: null };
  const read = check.pages.map((page, index) => readPage(page, index, undefined));
  return groundOf(
    { pages: read, company: about, brief: toCampaignBrief(check.brief), now: NOW, reader: {} },
    language,
  );
}

describe.each(firms)("what a small firm's pages say, $language $company", (firm) => {
  const ground = groundFor(firm);
  const isProven = (text: string) =>
    checkOn(ground, text.startsWith("S: ") ? `Subject: ${text.slice(3)}\n` : text).verdict === "proven";

  it(
    "is not said otherwise",
    () => {
      expect(firm.lies.filter(isProven)).toEqual([]);
    },
    MOST_TIME,
  );

  if (firm.open.length > 0)
    it("has no lie left that is closed by now", () => {
      expect(firm.open.filter(isProven)).toEqual(firm.open);
    });

  it(
    "may be said as it is",
    () => {
      expect(firm.truths.filter((text) => !isProven(text))).toEqual([]);
    },
    MOST_TIME,
  );

  if (firm.refused.length > 0)
    it("has no truth left that is kept by now", () => {
      expect(firm.refused.filter((text) => !isProven(text))).toEqual(firm.refused);
    });
});
