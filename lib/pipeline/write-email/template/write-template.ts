import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Sentence } from "@/lib/models/draft/shape";
import type { Fact } from "@/lib/models/fact/shape";
import type { Lead } from "@/lib/models/record/shape";
import { type Addressee, addresseeOf, spokenCompanyName } from "../addressee";
import { assembleBody } from "../assemble-body";
import { countWords } from "../count-words";
import type { EmailLanguage } from "../pick-language";
import { plainLine } from "../plain-line";
import { signatureFor } from "../signature";
import { splitSentences } from "../split-sentences";
import { type Angle, openingOf, orderAngles } from "./angles";
import { fitToLimit, type Part } from "./fit-to-limit";
import type { Phrases } from "./phrases/phrases";
import { phrasesOf } from "./phrases/phrases-of";
import { type Picker, seededPicker } from "./seeded-pick";
import { type TemplateFacts, templateFacts } from "./template-facts";

export interface TemplateInput {
  /** Seeds the choice of angles and wordings, so that rows differ and a re-run does not. */
  recordId: string;
  brief: CampaignBrief;
  lead: Lead;
  /** `facts` hold no hidden ones. */
  company: { name: string | null; domain: string | null; facts: Fact[] };
  language: EmailLanguage;
  variants: number;
}

export interface TemplateDraft {
  /** 1-based. */
  variant: number;
  subject: string;
  body: string;
  language: EmailLanguage;
  sentences: Sentence[];
}

interface Desk {
  input: TemplateInput;
  phrases: Phrases;
  picker: Picker;
  facts: TemplateFacts;
  addressee: Addressee;
  companyName: string | null;
}

const MOST_SUBJECT_CHARACTERS = 59;

const neutral = (text: string): Sentence => ({ text, basis: "neutral", factIds: [] });
const offering = (text: string): Sentence => ({ text, basis: "offer", factIds: [] });

function greet({ input, phrases, addressee, companyName }: Desk): string {
  const formal = input.brief.tone === "formal";
  if (formal && addressee.fullName !== null) return phrases.greetFormal(addressee.fullName);
  if (addressee.firstName !== null) return phrases.greetFriendly(addressee.firstName);
  return companyName === null ? phrases.greetAnyone : phrases.greetTeam(companyName);
}

/** The user's own sentences, unchanged but for a capital at the start and a full stop at the end. */
function offerSentences(brief: CampaignBrief): Sentence[] {
  return splitSentences(brief.offer)
    .map(plainLine)
    .map((text) => (text.charAt(0).toUpperCase() + text.slice(1)).replace(/(?<=[\p{L}\p{N})%])$/u, "."))
    .map(offering);
}

/** Who signs for several people has no name that one says: the signature tells it. */
const TEAM =
  /(?<!\p{L})(?:team|crew|staff|squad|support|équipe|equipe|equipo|squadra|zespół|mannschaft)(?!\p{L})/iu;

function introduction({ input, phrases, picker }: Desk, angle: Angle): Part[] {
  const { senderName, senderCompany } = input.brief;
  if (angle === "short") return [{ sentence: neutral(picker.pick(phrases.bridge)), worth: 10 }];
  if (TEAM.test(senderName)) return [];
  const text = picker.pick(phrases.introduce)(plainLine(senderName), plainLine(senderCompany));
  return [{ sentence: offering(text), worth: 40 }];
}

function partsOf(desk: Desk, angle: Angle, ask: string): Part[] {
  const opening = openingOf(angle, desk.facts, desk.phrases, desk.picker);
  const [firstOffer, ...moreOffer] = offerSentences(desk.input.brief);
  return [
    { sentence: neutral(greet(desk)), worth: Number.POSITIVE_INFINITY },
    ...(opening === null ? [] : [{ sentence: opening, worth: 60 }]),
    ...introduction(desk, angle),
    ...(firstOffer === undefined ? [] : [{ sentence: firstOffer, worth: Number.POSITIVE_INFINITY }]),
    ...moreOffer.map((sentence) => ({ sentence, worth: 20 })),
    { sentence: neutral(ask), worth: 80 },
  ];
}

function subjects({ input, phrases, picker, addressee, companyName }: Desk): string[] {
  const senderCompany = plainLine(input.brief.senderCompany);
  const { firstName } = addressee;
  const fitting = phrases
    .subjects({ company: companyName, firstName, senderCompany })
    .filter((subject) => subject !== null)
    .filter((subject) => subject.length <= MOST_SUBJECT_CHARACTERS);
  const own = fitting.slice(0, Math.max(input.variants, fitting.length - 2));
  return picker.shuffle(own);
}

function asks({ input, phrases, picker }: Desk): string[] {
  const wanted = plainLine(input.brief.callToAction);
  return wanted === "" ? picker.shuffle(phrases.ask) : [wanted];
}

/**
 * Writes emails with no model: from facts and the brief only, in `variants` different angles.
 * Deterministic: the same input gives the same drafts.
 */
export function writeTemplate(input: TemplateInput): TemplateDraft[] {
  const picker = seededPicker(input.recordId);
  const desk: Desk = {
    input,
    picker,
    phrases: phrasesOf(input.language),
    facts: templateFacts(input.company.facts, input.company.domain),
    addressee: addresseeOf(input.lead),
    companyName: spokenCompanyName(input.company.name ?? input.lead.company),
  };
  const angles = orderAngles(desk.facts, picker);
  const subjectLines = subjects(desk);
  const askLines = asks(desk);
  const signature = signatureFor(input.brief, input.language);
  const signatureWords = countWords(Object.values(signature).join(" "));
  return Array.from({ length: input.variants }, (_, index) => {
    const angle = angles[index % angles.length] ?? "short";
    const parts = partsOf(desk, angle, askLines[index % askLines.length] ?? "");
    const sentences = fitToLimit(parts, signatureWords, input.brief.maxWords);
    return {
      variant: index + 1,
      subject: subjectLines[index % subjectLines.length] ?? "",
      body: assembleBody(sentences, signature),
      language: input.language,
      sentences,
    };
  });
}
