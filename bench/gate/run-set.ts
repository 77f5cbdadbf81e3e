import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readPage } from "../../inngest/checks/read-page";
import { checkOn, groundOf } from "../../lib/pipeline/write-email/gate/email/check-email";
import { emailCheckShape, toCampaignBrief } from "../../lib/pipeline/write-email/gate/email/check-shape";
import type { Ground } from "../../lib/pipeline/write-email/gate/email/ground";
import { systemClock } from "../../lib/platform/clock";

export type Split = "dev" | "held-out" | "blind";

interface SetCase {
  text: string;
  truth: "true" | "false";
  class: string;
  place?: string;
  why: string;
}

export interface SetCompany {
  id: string;
  language: string;
  company: { name: string; domain: string; country: string; city: string };
  pages: { url: string; html: string }[];
  brief: Record<string, string>;
  cases: SetCase[];
}

/** A case and what the gate said of it. */
export interface Judged extends SetCase {
  company: string;
  language: string;
  passed: boolean;
  /** What let it pass: that it asserts nothing, the pages, the brief, or both. */
  way: string;
  reason: string;
}

/** The companies of a split; none where the split is not there. */
export function readSet(split: Split): SetCompany[] {
  const folder = fileURLToPath(new URL(`set/${split}/`, import.meta.url));
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((name): SetCompany => JSON.parse(readFileSync(folder + name, "utf8")));
}

const grounds = new WeakMap<SetCompany, Ground>();

/** Reads a company's pages once for all its sentences, the way the CLI and REST read them. */
function groundFor(one: SetCompany): Ground {
  const known = grounds.get(one);
  if (known !== undefined) return known;
  const { country, ...company } = one.company;
  const check = emailCheckShape.parse({ ...one, email: "-" });
  const ground = groundOf(
    {
      pages: check.pages.map((page, index) => readPage(page, index, country)),
      company: { ...company, country },
      brief: toCampaignBrief(check.brief),
      now: systemClock.now(),
      reader: {},
    },
    check.language ?? "en",
  );
  grounds.set(one, ground);
  return ground;
}

/** Asks the gate about one sentence, alone in an email. */
export function judge(one: SetCompany, text: string, place = "body") {
  const checked = checkOn(groundFor(one), place === "subject" ? `Subject: ${text}\n` : text);
  const vetoed = checked.sentences.find(({ verdict }) => verdict === "vetoed");
  const isOf = (brief: boolean) =>
    checked.sentences.some(({ evidence }) => evidence.some(({ page }) => (page === "brief") === brief));
  const way = [isOf(false) ? "pages" : "", isOf(true) ? "brief" : ""].filter(Boolean).join("+") || "neutral";
  const proof = checked.sentences
    .map(({ evidence }) => evidence.map(({ quote }) => quote).join(" + "))
    .join(" / ");
  return { passed: checked.verdict === "proven", way, reason: vetoed?.reason ?? proof };
}

/** Every case of a split, judged. */
export function judgeSet(split: Split): Judged[] {
  return readSet(split).flatMap((company) =>
    company.cases.map((one) => ({
      ...one,
      company: company.id,
      language: company.language,
      ...judge(company, one.text, one.place),
    })),
  );
}
