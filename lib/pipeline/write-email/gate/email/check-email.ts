import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Lead } from "@/lib/models/record/shape";
import { type EmailLanguage, pickLanguage } from "../../pick-language";
import { foundersKin } from "../frames/founders-kin";
import { gateContext } from "../gate-context";
import { tokenize } from "../token";
import type { SentenceVerdict } from "../verdict";
import type { CheckedCompany, CheckedPage } from "./checked-page";
import type { Ground } from "./ground";
import { guessEmailLanguage } from "./guess-email-language";
import { judgeSentence } from "./judge-sentence";
import { knownNames } from "./known-names";
import { ownPages } from "./own-pages";
import { pageUnits } from "./page-units";
import { splitEmail } from "./split-email";

export interface EmailToCheck {
  pages: readonly CheckedPage[];
  company: CheckedCompany;
  brief: CampaignBrief;
  /** Plain text, with an optional `Subject:` line first. */
  email: string;
  /** Null: the brief's, else what the email's words tell. */
  language: EmailLanguage | null;
  /** Milliseconds since the epoch: what is news depends on it. */
  now: number;
  /** Whom the email is written to, where that is known: a greeting of anybody else is then refused. */
  reader: Pick<Lead, "first_name" | "last_name" | "full_name">;
}

export interface CheckedSentence {
  text: string;
  verdict: SentenceVerdict["verdict"];
  reason: string;
  /** Verbatim, with UTF-16 offsets in the page's stored text; `page` is `brief`, and the offsets null, for the brief. */
  evidence: { page: string; quote: string; start: number | null; end: number | null }[];
}

/** The subject, where there is one, is the first of the sentences. */
export interface CheckedEmail {
  sentences: CheckedSentence[];
  verdict: "proven" | "vetoed";
}

/** What every sentence of an email may rest on: it depends on the email only by its language. */
export function groundOf(input: Omit<EmailToCheck, "email" | "language">, language: EmailLanguage): Ground {
  const { brief, company, pages } = input;
  const context = gateContext({
    ...{ subject: "", sentences: [], facts: [], brief, language },
    lead: input.reader,
    company: { name: company.name, domain: company.domain },
  });
  const units = pageUnits(
    ownPages(pages, company).own,
    context.lexicon,
    new Date(input.now).getUTCFullYear(),
  );
  const city = new Set(tokenize(company.city ?? "").map(({ fold }) => fold));
  const ground = { context, units, names: knownNames(units, context.lexicon), city };
  return { ...ground, units: [...units, ...foundersKin(ground)] };
}

function shown({ text, verdict, reason, evidence }: SentenceVerdict): CheckedSentence {
  const quotes = evidence.map(({ page, source, quote, start, end }) => ({
    page: page ?? source,
    quote,
    start,
    end,
  }));
  return { text, verdict, reason, evidence: quotes };
}

/** Judges an email on ground that is laid already. */
export function checkOn(ground: Ground, email: string): CheckedEmail {
  const { subject, sentences } = splitEmail(email);
  const texts = subject === null ? sentences : [subject, ...sentences];
  const verdicts = texts.map((text, index) =>
    shown(judgeSentence(text, ground, index === 0 && subject !== null)),
  );
  const isProven = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict !== "vetoed");
  return { sentences: verdicts, verdict: isProven ? "proven" : "vetoed" };
}

/**
 * The gate on any email, whoever wrote it: every sentence is judged by itself, from the company's own pages and the
 * brief alone. Pure: no model, no network, no clock but the one given.
 */
export function checkEmail(input: EmailToCheck): CheckedEmail {
  const { brief, email } = input;
  const language =
    input.language ??
    (brief.language === "auto" ? guessEmailLanguage(email) : pickLanguage(brief.language, null));
  return checkOn(groundOf(input, language), email);
}
