import { z } from "zod";
import { type CampaignBrief, campaignBriefShape, LANGUAGES } from "@/lib/models/campaign/shape";

const languageShape = z.enum(LANGUAGES.filter((code) => code !== "auto"));

/** A brief as people write it beside an email: who writes, for whom, what is offered. */
export const checkBriefShape = z.object({
  offer: z.string().trim().min(1, "Say what is offered").max(4000),
  /** Who signs. */
  sender: z.string().trim().min(1, "Say who signs").max(120),
  /** The company that writes. */
  company: z.string().trim().min(1, "Say which company writes").max(120),
  /** Free words: the tone proves nothing. */
  tone: z.string().max(200).optional(),
  language: z.enum(LANGUAGES).optional(),
  callToAction: z.string().trim().max(300).optional(),
});
export type CheckBrief = z.infer<typeof checkBriefShape>;

/** The brief as the gate reads it; limits of length and money do not matter to it. */
export function toCampaignBrief({
  offer,
  sender,
  company,
  language,
  callToAction,
}: CheckBrief): CampaignBrief {
  const defaults = campaignBriefShape.omit({ offer: true, senderName: true, senderCompany: true }).parse({});
  return {
    ...defaults,
    offer,
    senderName: sender,
    senderCompany: company,
    language: language ?? "auto",
    callToAction: callToAction ?? "",
  };
}

/** Characters of all pages together: three million take 11 s on a slow machine, and 24 million run out of memory there. */
const MOST_HTML = 10_000_000;

/** What a check is asked with: pages, company, brief and a plain-text email. */
export const emailCheckShape = z.object({
  pages: z
    .array(
      z.object({
        /** Where the page was found. */
        url: z.string().max(2000).optional(),
        /** What verdicts call the page when it has no address. */
        name: z.string().min(1).max(500).optional(),
        html: z.string().max(5_000_000),
      }),
    )
    .min(1, "Give at least one page")
    .max(50)
    .refine((pages) => pages.reduce((sum, { html }) => sum + html.length, 0) <= MOST_HTML, {
      error: "Send pages of ten million characters at most, all together",
    })
    .meta({ description: "Ten million characters of HTML at most, all together." }),
  company: z.union([
    z.string().trim().min(1).max(200),
    z.object({
      name: z.string().trim().min(1, "Say which company the email is written to").max(200),
      domain: z.string().trim().max(253).optional(),
      country: z.string().trim().length(2).optional(),
      city: z.string().trim().max(120).optional(),
    }),
  ]),
  brief: checkBriefShape,
  /** Plain text; a first line `Subject: …` is the subject. */
  email: z.string().min(1, "The email is empty").max(50_000),
  language: languageShape.optional(),
  /** Whom the email is written to; a greeting of anybody else is then refused. */
  reader: z.string().trim().max(200).optional(),
});
export type EmailCheck = z.infer<typeof emailCheckShape>;

const evidenceShape = z.object({
  page: z.string(),
  quote: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
});

export const emailCheckAnswerShape = z.object({
  sentences: z.array(
    z.object({
      text: z.string(),
      verdict: z.enum(["proven", "neutral", "vetoed"]),
      reason: z.string(),
      evidence: z.array(evidenceShape),
    }),
  ),
  verdict: z.enum(["proven", "vetoed"]),
});
