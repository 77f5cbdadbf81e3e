import { type CampaignBrief, LANGUAGES } from "@/lib/models/campaign/shape";

/** A language that emails are written in: every choice of the brief except `auto`. */
export type EmailLanguage = Exclude<(typeof LANGUAGES)[number], "auto">;

function isEmailLanguage(code: string): code is EmailLanguage {
  return code !== "auto" && LANGUAGES.some((known) => known === code);
}

/**
 * The language of an email: the brief's choice, else that of the prospect's site where we know it, else English.
 * @param siteLanguage a tag as pages declare it, for example `de-AT`; null when the site says nothing.
 */
export function pickLanguage(wanted: CampaignBrief["language"], siteLanguage: string | null): EmailLanguage {
  if (wanted !== "auto") return wanted;
  const code = (siteLanguage ?? "").trim().toLowerCase().split(/[-_]/)[0] ?? "";
  return isEmailLanguage(code) ? code : "en";
}
