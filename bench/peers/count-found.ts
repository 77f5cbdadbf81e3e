import { makePage } from "./make-page";

/** What a subject prints when it is done. */
export interface SubjectReport {
  /** User and system time of the measured laps, milliseconds. */
  cpuMs: number;
  /** By page number. */
  found: Record<string, { emails: string[]; phones: string[] }>;
}

export interface FoundCounts {
  /** Of all planted addresses, those found. */
  emails: string;
  /** Addresses reported that are nobody's. */
  falseEmails: number;
  phones: string;
}

const digitsOf = (text: string) => text.replace(/\D/g, "");

/** How much of what was planted a subject found. A number counts however it is written and cut. */
export function countFound(found: SubjectReport["found"], pages: number): FoundCounts {
  const counts = { emails: 0, ofEmails: 0, falseEmails: 0, phones: 0, ofPhones: 0 };
  for (let page = 0; page < pages; page += 1) {
    const wanted = makePage(page);
    const given = found[page] ?? { emails: [], phones: [] };
    const emails = new Set(given.emails.map((email) => email.toLowerCase()));
    const phones = given.phones.map(digitsOf);
    counts.ofEmails += wanted.emails.length;
    counts.ofPhones += wanted.phones.length;
    counts.emails += wanted.emails.filter((email) => emails.has(email)).length;
    counts.falseEmails += [...emails].filter((email) => !wanted.emails.includes(email)).length;
    counts.phones += wanted.phones.filter((phone) =>
      phones.some((digits) => digits.includes(phone.slice(-10))),
    ).length;
  }
  return {
    emails: `${counts.emails}/${counts.ofEmails}`,
    falseEmails: counts.falseEmails,
    phones: `${counts.phones}/${counts.ofPhones}`,
  };
}
