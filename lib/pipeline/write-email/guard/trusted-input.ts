import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Fact } from "@/lib/models/fact/shape";
import type { Lead, LeadField } from "@/lib/models/record/shape";
import { spokenCompanyName } from "../addressee";
import type { WriteEmailInput } from "../write-email-input";
import { ownWords } from "./own-words";
import { speaksToMachine } from "./speaks-to-machine";

/** Cells whose words the gate lets pass without proof, or takes for proof, and how many words such a cell has. */
const MOST_WORDS: Partial<Record<LeadField, number>> = {
  first_name: 3,
  last_name: 4,
  full_name: 6,
  company: 7,
  job_title: 6,
  city: 5,
  industry: 6,
};
const MOST_CHARACTERS = 60;
const SENTENCE = /[!?…]|[.:;]\s|\p{L}{4,}\.$|https?:|[<>{}|@]/u;

function isPlainCell(cell: string, mostWords: number): boolean {
  if (cell.length > MOST_CHARACTERS || cell.split(/\s+/).length > mostWords) return false;
  return !SENTENCE.test(cell) && !speaksToMachine(cell);
}

/** The row without cells that hold a sentence where a name or a title belongs. */
function trustedLead(lead: Lead): Lead {
  const cells = Object.entries(lead).filter(([field, cell]) => {
    const most = MOST_WORDS[field as LeadField];
    return most === undefined || isPlainCell(cell, most);
  });
  return Object.fromEntries(cells);
}

/** A page that speaks of who is writing does so to steer the writing: nobody knows us before the first email. */
function namesUs(text: string, { senderCompany, senderName }: CampaignBrief): boolean {
  const words = text.toLowerCase();
  return [senderCompany, senderName].some((name) => name.length > 3 && words.includes(name.toLowerCase()));
}

function isTrusted(fact: Fact, brief: CampaignBrief): boolean {
  return !speaksToMachine(fact.quote) && !namesUs(fact.quote, brief);
}

/**
 * What a writer may be shown and the gate may take for proof: not what a person hid, nor words of a page or a table that
 * are there to steer a model.
 */
export function trustedInput(input: WriteEmailInput): WriteEmailInput {
  const { brief, company, lead } = input;
  const name = company.name !== null && isPlainCell(company.name, 7) ? spokenCompanyName(company.name) : null;
  const shown = company.facts.filter(({ hidden }) => !hidden);
  const facts = shown.flatMap((fact) => {
    if (fact.adapter === "hand") return [fact];
    return isTrusted(fact, brief) ? ownWords(fact, input.language) : [];
  });
  return {
    ...input,
    lead: trustedLead(lead),
    company: { ...company, name: name === null ? null : company.name, facts },
  };
}
