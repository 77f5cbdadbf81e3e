import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import { splitSentences } from "../split-sentences";
import { type EvidenceUnit, evidenceUnit } from "./evidence-unit";
import type { GateInput } from "./gate-input";
import type { Lexicon } from "./lexicon/lexicon";
import { lexiconOf } from "./lexicon/lexicon-of";
import { tokenize } from "./token";

/** What the gate knows while it looks at one draft. */
export interface GateContext {
  input: GateInput;
  lexicon: Lexicon;
  /** Folded words of the company's name and domain. */
  company: ReadonlySet<string>;
  /** Folded words of the reader's own name. */
  person: ReadonlySet<string>;
  /** Folded words of who signs. */
  sender: ReadonlySet<string>;
  /** The brief: each sentence, and the whole offer. */
  briefUnits: EvidenceUnit[];
  /** The row: where the reader's company is and what the reader does. */
  leadUnits: EvidenceUnit[];
  unitsOfFacts: (factIds: string[]) => EvidenceUnit[];
}

function foldedWords(...texts: (string | null | undefined)[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => tokenize(text ?? "").map(({ fold }) => fold)));
}

/** `The`, `de`, `la` stand in many a name and stand for no company. */
function withoutSmallWords(words: ReadonlySet<string>, lexicon: Lexicon): ReadonlySet<string> {
  const { functionWords, places } = lexicon;
  return new Set([...words].filter((word) => !functionWords.has(word) && !places.has(word)));
}

/** A fact speaks for the company only when it stands on the company's own site, or a person entered it. */
function isOwn(fact: Fact, domain: string | null): boolean {
  if (fact.hidden) return false;
  if (domain === null || fact.adapter === "hand" || !URL.canParse(fact.sourceUrl)) return true;
  const host = new URL(fact.sourceUrl).hostname.replace(/^www\./, "");
  const own = domain.toLowerCase().replace(/^www\./, "");
  return host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`);
}

function unitsOf(fact: Fact, lexicon: Lexicon): EvidenceUnit[] {
  return splitSentences(fact.quote).map((quote) => {
    const offset = Math.max(0, fact.quote.indexOf(quote));
    const start = fact.start + offset;
    const place = { page: fact.sourceUrl, start, end: start + quote.length };
    return evidenceUnit({ source: fact.id, quote, ...place }, lexicon);
  });
}

function unitsOfText(source: string, texts: (string | undefined)[], lexicon: Lexicon): EvidenceUnit[] {
  const place = { page: null, start: null, end: null };
  return texts
    .filter((text): text is string => text !== undefined && text.trim() !== "")
    .map((quote) => evidenceUnit({ source, quote, ...place }, lexicon));
}

function briefTexts(brief: CampaignBrief): string[] {
  const signs = `${brief.senderName} ${brief.senderCompany}`;
  return [...splitSentences(brief.offer), brief.offer, ...splitSentences(brief.callToAction), signs];
}

/** Prepares what a draft may rest on. */
export function gateContext(input: GateInput): GateContext {
  const { brief, lead, company, facts } = input;
  const lexicon = lexiconOf(input.language);
  const own = facts.filter((fact) => isOwn(fact, company.domain));
  return {
    input,
    lexicon,
    company: withoutSmallWords(foldedWords(company.name, lead.company, company.domain), lexicon),
    person: foldedWords(lead.first_name, lead.last_name, lead.full_name),
    sender: foldedWords(brief.senderName, brief.senderCompany),
    briefUnits: unitsOfText("brief", briefTexts(brief), lexicon),
    leadUnits: unitsOfText("lead", [lead.city, lead.job_title, lead.industry], lexicon),
    unitsOfFacts: (ids) =>
      own.filter((fact) => ids.includes(fact.id)).flatMap((fact) => unitsOf(fact, lexicon)),
  };
}
