import type { SourceSubject } from "../contract";

/** The placeholders of a URL template, and what they stand for. */
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

export type Filled = { url: string } | { missing: string };

/** Whether each lead needs a request of its own. */
export function asksAboutLead(template: string): boolean {
  return [...template.matchAll(PLACEHOLDER)].some(([, name]) => OF_LEAD.has(name ?? ""));
}

/**
 * The address for one lead. Every value is percent-encoded, so that no cell of a table can add a parameter or climb to
 * another path.
 */
export function fillTemplate(template: string, subject: SourceSubject): Filled {
  let missing: string | null = null;
  const text = template.replace(PLACEHOLDER, (_, name: string) => {
    const value = PLACEHOLDERS[name]?.(subject)?.trim();
    if (!value) missing ??= name.replaceAll("_", " ");
    return encodeURIComponent((value ?? "").toWellFormed());
  });
  if (missing !== null) return { missing: `No ${missing} is known` };
  // "." and ".." stay what they are when encoded, and would change the path.
  const shape = new URL(template.replace(PLACEHOLDER, "x"));
  const url = new URL(text);
  const depth = (address: URL) => address.pathname.split("/").length;
  if (url.origin !== shape.origin || depth(url) !== depth(shape))
    return { missing: "A value of this lead cannot stand in the address" };
  return { url: url.href };
}
