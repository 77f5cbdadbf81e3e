import type { Sentence } from "@/lib/models/draft/shape";
import { askModel } from "./ask-model";
import { assembleBody } from "./assemble-body";
import { countWords } from "./count-words";
import type { EmailLanguage } from "./pick-language";
import type { Variant } from "./settle-variant";
import { signatureFor } from "./signature";
import { writeTemplate } from "./template/write-template";
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
}

function modelDraft(variant: Variant | null, index: number, input: WriteEmailInput): WrittenDraft | null {
  if (variant === null) return null;
  const body = assembleBody(variant.sentences, signatureFor(input.brief, input.language));
  if (countWords(body) > input.brief.maxWords) return null;
  return { variant: index + 1, ...variant, body, language: input.language, writer: "model" };
}

/**
 * Writes the email to one lead, in `variants` variants. Every model draft has passed the evidence gate;
 * a variant that could not be proven, or is too long, is the template writer's instead.
 * @throws what the models' `ask` throws.
 */
export async function writeEmail(input: WriteEmailInput): Promise<{ drafts: WrittenDraft[] }> {
  const facts = input.company.facts.filter((fact) => !fact.hidden);
  const shown = { ...input, company: { ...input.company, facts } };
  const asked = input.models === null ? [] : await askModel(shown, input.models);
  const templates = writeTemplate(shown);
  return {
    drafts: templates.map(
      (draft, index) => modelDraft(asked[index] ?? null, index, shown) ?? { ...draft, writer: "template" },
    ),
  };
}
