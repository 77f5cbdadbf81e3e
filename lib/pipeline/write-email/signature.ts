import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { Signature } from "./assemble-body";
import type { EmailLanguage } from "./pick-language";
import { plainLine } from "./plain-line";
import { phrasesOf } from "./template/phrases/phrases-of";

/** The lines under an email: the closing of the tone and language, and who signs. */
export function signatureFor(brief: CampaignBrief, language: EmailLanguage): Signature {
  const { closeFormal, closeFriendly } = phrasesOf(language);
  return {
    closing: brief.tone === "formal" ? closeFormal : closeFriendly,
    senderName: plainLine(brief.senderName),
    senderCompany: plainLine(brief.senderCompany),
  };
}
