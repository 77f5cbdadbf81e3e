import { z } from "zod";
import { factFieldShape } from "../fact/shape";
import { sourceNameShape } from "../source-ask/shape";

/** What may stand in the address and the body of a declared source, in braces. */
export const PLACEHOLDERS = [
  "domain",
  "website",
  "company",
  "country",
  "city",
  "email",
  "first_name",
  "last_name",
  "full_name",
  "job_title",
] as const;

/** Names of the built-in sources: nothing else may be called so. */
export const BUILT_IN_SOURCES = [
  "website",
  "structured-data",
  "search-snippets",
  "dns",
  "linkedin",
  "x",
] as const;

/** Fields that a declared source may fill; what the site itself is, the search decides. */
export const declarableFieldShape = factFieldShape.exclude(["website"]);

const PATH =
  /^\$?(?:\.?[A-Za-z_$][\w$-]*|\[\d{1,6}\]|\[\*\]|\["(?:[^"\\]|\\.)*"\])(?:\.[A-Za-z_$][\w$-]*|\[\d{1,6}\]|\[\*\]|\["(?:[^"\\]|\\.)*"\])*$/;
const HEADER = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}$/;

function unknownPlaceholder(name: string): string | null {
  if (PLACEHOLDERS.some((placeholder) => placeholder === name)) return null;
  return `{${name}} is not known. Use ${PLACEHOLDERS.map((known) => `{${known}}`).join(" ")}`;
}

const urlShape = z
  .string()
  .trim()
  .max(2000)
  .superRefine((template, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    const unknown = [...template.matchAll(/\{([^}]*)\}/g)].flatMap(
      ([, name = ""]) => unknownPlaceholder(name) ?? [],
    )[0];
    if (unknown !== undefined) return refuse(unknown);
    const plain = template.replace(/\{[a-z_]+\}/g, "x");
    if (!/^https?:\/\//.test(plain) || !URL.canParse(plain)) return refuse("Give a whole address: https://…");
    if (/^https?:\/\/[^/?#]*\{/.test(template))
      return refuse("Only the path and the query may have placeholders");
    const { username, password } = new URL(plain);
    if (username || password) refuse("Put the secret into its own field, not into the address");
  });

/** What looks like a placeholder; other braces are plain text, which query languages need. */
const IN_BODY = /\{([a-z_]+)\}/g;

const bodyShape = z
  .string()
  .trim()
  .max(5000)
  .superRefine((template, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    const json = parseJson(template);
    if (typeof json !== "object" || json === null)
      return refuse(`Write JSON with the placeholders in its texts: {"domain": "{domain}"}`);
    // Not the template itself, where letters and braces may stand as escapes.
    const unknown = textsOf(json)
      .flatMap((text) => [...text.matchAll(IN_BODY)])
      .flatMap(([, name = ""]) => unknownPlaceholder(name) ?? [])[0];
    if (unknown !== undefined) return refuse(unknown);
    if (keysOf(json).some((key) => new RegExp(IN_BODY).test(key))) {
      refuse("Only values may have placeholders, not names");
    }
  });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** All texts that are values, however deep. */
function textsOf(json: unknown): string[] {
  if (typeof json === "string") return [json];
  return typeof json === "object" && json !== null ? Object.values(json).flatMap(textsOf) : [];
}

/** The names of all members, however deep. */
function keysOf(json: unknown): string[] {
  if (typeof json !== "object" || json === null) return [];
  const inside = Object.values(json).flatMap(keysOf);
  return Array.isArray(json) ? inside : [...Object.keys(json), ...inside];
}

export const customSourceAuthShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("none") }),
  z.object({ kind: z.literal("bearer") }),
  z.object({ kind: z.literal("header"), name: z.string().regex(HEADER, "Not a header's name") }),
  z.object({ kind: z.literal("query"), name: z.string().regex(/^[\w.-]{1,64}$/, "Not a parameter's name") }),
]);

/** A source declared without code: what the settings form, the YAML file and the table hold. */
export const customSourceShape = z.object({
  name: sourceNameShape.refine((name) => !BUILT_IN_SOURCES.some((one) => one === name), {
    message: "A built-in source has this name",
  }),
  label: z.string().trim().min(1, "Give it a name that people read").max(60),
  url: urlShape,
  /** JSON that is sent by POST, with placeholders in its texts; null to ask by GET. */
  body: bodyShape.nullable().default(null),
  auth: customSourceAuthShape.default({ kind: "none" }),
  /** Where in the JSON answer each field stands, for example `data.emails[*].value`. */
  fields: z
    .array(
      z.object({
        field: declarableFieldShape,
        path: z.string().trim().max(300).regex(PATH, "Write a path like data.emails[*].value"),
        confidence: z.number().min(0).max(1).default(0.7),
      }),
    )
    .min(1, "Say where at least one field stands")
    .max(30),
  /** US dollars for one call; null when it is not known, which is not 0. */
  pricePerCallUsd: z.number().min(0).max(100).nullable().default(null),
  rate: z
    .object({ calls: z.int().min(1).max(10_000), perSeconds: z.number().positive().max(86_400) })
    .nullable()
    .default(null),
  timeoutMs: z.int().min(100).max(60_000).default(10_000),
});
export type CustomSourceInput = z.infer<typeof customSourceShape>;

/** A stored source, as it may be shown: whether it has a secret, never which. */
export const customSourceViewShape = customSourceShape.extend({ id: z.string(), hasSecret: z.boolean() });
export type CustomSource = z.infer<typeof customSourceViewShape>;
