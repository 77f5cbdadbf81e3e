import { readPage } from "../../inngest/checks/read-page";
import { checkOn, groundOf } from "../../lib/pipeline/write-email/gate/email/check-email";
import { emailCheckShape, toCampaignBrief } from "../../lib/pipeline/write-email/gate/email/check-shape";
import type { Ground } from "../../lib/pipeline/write-email/gate/email/ground";
import { readSet } from "./read-set";
import type { GateCompany, Split } from "./set/shape";

type SetCase = GateCompany["cases"][number];

/** The day the set was written: plans and news in it age with the calendar, and a check must not. */
const WRITTEN = Date.parse("2026-11-25T12:00:00Z");

/** A case and what the gate said of it. */
export type Judged = SetCase & {
  company: string;
  language: string;
  passed: boolean;
  /** What let it pass: that it asserts nothing, the pages, the brief, or both. */
  way: string;
  reason: string;
};

const grounds = new WeakMap<GateCompany, Ground>();

/** Reads a company's pages once for all its sentences, the way the CLI and REST read them. */
function groundFor(one: GateCompany): Ground {
  const known = grounds.get(one);
  if (known !== undefined) return known;
  const { country, ...company } = one.company;
  const check = emailCheckShape.parse({ ...one, email: "-" });
  const ground = groundOf(
    {
      pages: check.pages.map((page, index) => readPage(page, index, country)),
      company: { ...company, country },
      brief: toCampaignBrief(check.brief),
      now: WRITTEN,
      reader: {},
    },
    check.language ?? "en",
  );
  grounds.set(one, ground);
  return ground;
}

/** Asks the gate about one sentence, alone in an email. */
export function judge(one: GateCompany, text: string, place = "body") {
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
