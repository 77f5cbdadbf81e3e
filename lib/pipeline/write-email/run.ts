import type { Sentence } from "@/lib/models/draft/shape";
import { type AskedVariant, askModel, type DraftOrigin } from "./ask-model";
import { assembleBody } from "./assemble-body";
import { countWords } from "./count-words";
import { trustedInput } from "./guard/trusted-input";
import { findLeftovers } from "./leftovers";
import type { EmailLanguage } from "./pick-language";
import { refusalsOf, withoutRefused } from "./settle-variant";
import { signatureFor } from "./signature";
import { templateLanguage } from "./template/template-language";
import { type TemplateDraft, writeTemplate } from "./template/write-template";
import type { EmailModels, WriteEmailInput } from "./write-email-input";

export type { EmailModels, WriteEmailInput };

export interface WrittenDraft {
  /** 1-based. */
  variant: number;
  subject: string;
  body: string;
  language: EmailLanguage;
  sentences: Sentence[];
  writer: "model" | "template";
  /** Which model wrote it and what it was sent; null for the template writer. */
  origin: DraftOrigin | null;
}

function modelDraft(asked: AskedVariant | null, index: number, input: WriteEmailInput): WrittenDraft | null {
  if (asked === null) return null;
  const { variant, origin } = asked;
  const body = assembleBody(variant.sentences, signatureFor(input.brief, input.language));
  if (countWords(body) > input.brief.maxWords) return null;
  return { variant: index + 1, ...variant, body, language: input.language, writer: "model", origin };
}

/**
 * What the gate leaves of a template's draft. A brief may itself hold a placeholder that nobody filled: an offer that
 * cannot be sent holds the whole draft, for without it there is no email.
 */
function templateDraft(draft: TemplateDraft, input: WriteEmailInput): WrittenDraft | null {
  const proven = withoutRefused(draft, { ...input, facts: input.company.facts });
  const offers = (sentences: Sentence[]) => sentences.filter(({ basis }) => basis === "offer").length;
  if (proven === null || offers(proven.sentences) < offers(draft.sentences)) return null;
  const body = assembleBody(proven.sentences, signatureFor(input.brief, input.language));
  return findLeftovers(body).length > 0
    ? null
    : { ...draft, ...proven, body, writer: "template", origin: null };
}

/** Why a draft was not let out, for people. */
function heldReason(draft: TemplateDraft, input: WriteEmailInput): string {
  const refusal = refusalsOf(draft, { ...input, facts: input.company.facts })[0];
  const [text, reason] = [
    refusal?.text ?? draft.body,
    refusal?.reason ?? `it holds ${findLeftovers(draft.body)[0]}`,
  ];
  return `No email was written: “${text.slice(0, 120)}” cannot be sent, because ${reason}. Correct the campaign.`;
}

/**
 * Writes the email to one lead, in `variants` variants. Every draft has passed the evidence gate; a model's variant that
 * could not be proven, or is too long, is the template writer's instead, and one that even then cannot be sent is left
 * out.
 * @returns the drafts, and why there is none at all (else null)
 * @throws what the models' `ask` throws.
 */
export async function writeEmail(
  input: WriteEmailInput,
): Promise<{ drafts: WrittenDraft[]; held: string | null }> {
  const shown = trustedInput(input);
  const asked = input.models === null ? [] : await askModel(shown, input.models);
  const plain = { ...shown, language: templateLanguage(shown.brief, shown.language) };
  const templates = writeTemplate(plain);
  const drafts = templates.flatMap(
    (draft, index) => modelDraft(asked[index] ?? null, index, shown) ?? templateDraft(draft, plain) ?? [],
  );
  const [first] = templates;
  return { drafts, held: drafts.length > 0 || first === undefined ? null : heldReason(first, plain) };
}
