import { z } from "zod";

/** The ways a sentence of a cold email can lie. */
export const FALSE_CLASSES = [
  "invented-name",
  "invented-number",
  "invented-event",
  "number-unit",
  "number-in-words",
  "relation-turned",
  "negation",
  "false-compliment",
  "name-at-start",
  "in-question",
  "in-subject",
  "other-company",
  "stale",
  "wrong-person-role",
  "wrong-date-or-place",
  "overreach",
  "about-us",
  "earlier-contact",
  "instruction-injected",
] as const;

/** The kinds of honest sentence: near the quote, freely worded, merged from two places, about us, asserting nothing. */
export const TRUE_CLASSES = [
  "prospect-near",
  "prospect-free",
  "prospect-merged",
  "offer",
  "neutral",
  "subject",
] as const;

/**
 * `dev` may be looked at while the gate is built; `held-out` only measures it.
 * `blind` only measures it too: its author saw two companies of `dev` for the form, and neither the gate nor the rest.
 */
export const SPLITS = ["dev", "held-out", "blind", "fresh", "late", "last"] as const;
export type Split = (typeof SPLITS)[number];

const filled = z.string().trim().min(1);

const labels = {
  text: filled,
  /** Where the sentence stands; the body when left out. */
  place: z.literal("subject").optional(),
  /** What on the pages or in the brief decides it. */
  why: filled,
};

const gateCase = z.discriminatedUnion("truth", [
  z.strictObject({ ...labels, truth: z.literal("true"), class: z.enum(TRUE_CLASSES) }),
  z.strictObject({ ...labels, truth: z.literal("false"), class: z.enum(FALSE_CLASSES) }),
]);

/** One invented company: its pages, what we offer it, and sentences that are proven by both or not. */
export const gateCompany = z.strictObject({
  id: filled,
  language: z.string().length(2),
  company: z.strictObject({
    name: filled,
    domain: z.string().endsWith(".example"),
    country: z.string().length(2),
    city: filled,
  }),
  /** A page whose host is not the company's domain is that of another company with a similar name. */
  pages: z.array(z.strictObject({ url: z.url(), html: filled })).min(2),
  brief: z.strictObject({
    offer: filled,
    sender: filled,
    company: filled,
    tone: filled,
    language: z.string().length(2),
    callToAction: filled,
  }),
  cases: z.array(gateCase).min(1),
});

export type GateCompany = z.infer<typeof gateCompany>;
