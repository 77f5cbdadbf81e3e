import type { CampaignBrief } from "@/lib/models/campaign/shape";
import { guessLanguage } from "../gate/email/guess-email-language";
import type { EmailLanguage } from "../pick-language";

/**
 * The language of a template's email. The template writer repeats the offer and cannot translate it: where the brief leaves
 * the language open, the whole email is in that of the offer, and not half in the prospect's.
 * @param picked from `pickLanguage`; stays where the brief asks for it, or the offer does not show its language
 */
export function templateLanguage(brief: CampaignBrief, picked: EmailLanguage): EmailLanguage {
  if (brief.language !== "auto") return picked;
  return guessLanguage(`${brief.offer} ${brief.callToAction}`) ?? picked;
}
