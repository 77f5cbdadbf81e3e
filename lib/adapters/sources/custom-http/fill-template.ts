import type { SourceSubject } from "../contract";

/** The placeholders of a template, and what they stand for. */
const PLACEHOLDERS: Record<string, (subject: SourceSubject) => string | undefined> = {
  domain: ({ domain }) => domain,
  website: ({ website }) => website,
  company: ({ company }) => company,
  country: ({ country }) => country,
  city: ({ city }) => city,
  email: ({ email }) => email,
  first_name: ({ firstName }) => firstName,
  last_name: ({ lastName }) => lastName,
  full_name: (subject) =>
    subject.fullName ?? ([subject.firstName, subject.lastName].filter(Boolean).join(" ") || undefined),
  job_title: ({ jobTitle }) => jobTitle,
};

const PLACEHOLDER = /\{([a-z_]+)\}/g;
/** Placeholders that tell one lead from another of the same company. */
const OF_LEAD = new Set(["email", "first_name", "last_name", "full_name", "job_title"]);

/** What a lead lacks. */
type Missing = { missing: string };
export type Filled = { url: string } | Missing;

/** Whether each lead needs a request of its own. @param body JSON, whose texts are read as they will be sent */
export function asksAboutLead({ url, body }: { url: string; body: string | null }): boolean {
  const templates = [url];
  const note = (text: string) => {
    templates.push(text);
    return text;
  };
  if (body !== null) eachText(body, note);
  return templates.some((template) =>
    [...template.matchAll(PLACEHOLDER)].some(([, name]) => OF_LEAD.has(name ?? "")),
  );
}

/** Reads a body's JSON with something else in place of each text that is a value. */
function eachText(body: string, replace: (text: string) => string): unknown {
  return JSON.parse(body, (_, value) => (typeof value === "string" ? replace(value) : value));
}

/** Fills one text after the other, and notes the first value that the lead lacks. */
function filler(subject: SourceSubject, written: (value: string) => string) {
  let missing: string | null = null;
  const fill = (template: string) =>
    template.replace(PLACEHOLDER, (_, name: string) => {
      const value = PLACEHOLDERS[name]?.(subject)?.trim();
      if (!value) missing ??= name.replaceAll("_", " ");
      return written((value ?? "").toWellFormed());
    });
  return {
    fill,
    lacks: (): Missing | null => (missing === null ? null : { missing: `No ${missing} is known` }),
  };
}

/**
 * The JSON to send for one lead. Only its texts are filled, and it is written anew: no cell of a table can add a member or
 * end a text.
 * @param template JSON
 */
export function fillBody(template: string, subject: SourceSubject): { body: string } | Missing {
  const { fill, lacks } = filler(subject, (value) => value);
  const json = eachText(template, fill);
  return lacks() ?? { body: JSON.stringify(json) };
}

/**
 * The address for one lead. Every value is percent-encoded, so that no cell of a table can add a parameter or climb to
 * another path.
 */
export function fillTemplate(template: string, subject: SourceSubject): Filled {
  const { fill, lacks } = filler(subject, encodeURIComponent);
  const text = fill(template);
  const lacking = lacks();
  if (lacking !== null) return lacking;
  // "." and ".." stay what they are when encoded, and would change the path.
  const shape = new URL(template.replace(PLACEHOLDER, "x"));
  const url = new URL(text);
  const depth = (address: URL) => address.pathname.split("/").length;
  if (url.origin !== shape.origin || depth(url) !== depth(shape))
    return { missing: "A value of this lead cannot stand in the address" };
  return { url: url.href };
}
