import { getDomainWithoutSuffix } from "tldts";
import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import { splitSentences } from "../split-sentences";
import { type EvidenceUnit, evidenceUnit } from "./evidence-unit";
import { cutLinks } from "./foreign-links";
import type { GateInput } from "./gate-input";
import type { Lexicon } from "./lexicon/lexicon";
import { lexiconOf } from "./lexicon/lexicon-of";
import { type PartyNames, partyNames } from "./party-names";
import { restate } from "./restatements/restate-english";

/** What the gate knows while it looks at one draft. */
export interface GateContext {
  input: GateInput;
  lexicon: Lexicon;
  /** The company's names, folded: whole ones, and words that name it alone. */
  company: ReadonlySet<string>;
  /** The reader's own names, folded. */
  person: ReadonlySet<string>;
  /** The names of who signs, folded. */
  sender: ReadonlySet<string>;
  /** Names that are written without a capital. */
  smallNames: ReadonlySet<string>;
  /** The brief: each sentence, and the whole offer. */
  briefUnits: EvidenceUnit[];
  /** The whole offer, for sentences that put several of its sentences together. */
  offerUnits: EvidenceUnit[];
  /** The row: where the reader's company is and what the reader does. */
  leadUnits: EvidenceUnit[];
  unitsOfFacts: (factIds: string[]) => EvidenceUnit[];
}

const all = ({ whole, words }: PartyNames): ReadonlySet<string> => new Set([...whole, ...words]);

/** The language, with the names that are one word in this email. */
function withNames(lexicon: Lexicon, names: PartyNames[]): Lexicon {
  const whole = names.flatMap((party) => party.whole);
  return { ...lexicon, names: new Set(whole) };
}

/** A domain without its ending: `kestrel-precision` of `www.kestrel-precision.co.uk`. */
function brandOf(domain: string | null): string | null {
  const brand = domain === null ? null : getDomainWithoutSuffix(domain, { allowPrivateDomains: false });
  return brand === null ? null : brand.charAt(0).toUpperCase() + brand.slice(1);
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
  return splitSentences(fact.quote).flatMap((quote) => {
    const offset = Math.max(0, fact.quote.indexOf(quote));
    const start = fact.start + offset;
    const place = { page: fact.sourceUrl, start, end: start + quote.length };
    const evidence = { source: fact.id, quote, ...place };
    return [quote, ...restate(quote)].map((text) => evidenceUnit(evidence, lexicon, undefined, text));
  });
}

function unitsOfText(source: string, texts: (string | undefined)[], lexicon: Lexicon): EvidenceUnit[] {
  const place = { page: null, start: null, end: null };
  return texts
    .filter((text): text is string => text !== undefined && text.trim() !== "")
    .map((quote) => evidenceUnit({ source, quote, ...place }, lexicon, undefined, cutLinks(quote).rest));
}

function briefTexts(brief: CampaignBrief): string[] {
  const signs = `${brief.senderName} ${brief.senderCompany}`;
  return [...splitSentences(brief.offer), ...splitSentences(brief.callToAction), signs];
}

/** Prepares what a draft may rest on. */
export function gateContext(input: GateInput): GateContext {
  const { brief, lead, company, facts } = input;
  const words = lexiconOf(input.language);
  const readers = partyNames([company.name, lead.company, brandOf(company.domain)], words);
  const person = partyNames([lead.first_name, lead.last_name, lead.full_name], words);
  const senders = partyNames([brief.senderName, brief.senderCompany], words);
  const lexicon = withNames(words, [readers, person, senders]);
  const own = facts.filter((fact) => isOwn(fact, company.domain));
  return {
    input,
    lexicon,
    smallNames: new Set([readers, person, senders].flatMap(({ small }) => small)),
    company: all(readers),
    person: all(person),
    sender: all(senders),
    offerUnits: unitsOfText("brief", [brief.offer, `${brief.offer} ${brief.callToAction}`], lexicon),
    briefUnits: unitsOfText("brief", briefTexts(brief), lexicon),
    leadUnits: unitsOfText("lead", [lead.city, lead.job_title, lead.industry], lexicon),
    unitsOfFacts: (ids) =>
      own.filter((fact) => ids.includes(fact.id)).flatMap((fact) => unitsOf(fact, lexicon)),
  };
}
