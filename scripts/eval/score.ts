import type { GoldLead } from "../../e2e/fixtures/sample-web/gold";

/** What a record came to, in the words of the gold. */
export interface FoundLead {
  company: string;
  city: string;
  website: string | null;
  emails: string[];
  phones: string[];
}

/** How much of the truth was found, and how much of what was found is true; null where there is none of it. */
export interface Score {
  websiteRight: number | null;
  emailRecall: number | null;
  emailPrecision: number | null;
  phoneRecall: number | null;
  phonePrecision: number | null;
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
/** Of an address or a bare host. */
const hostOf = (website: string | null) =>
  website
    ?.replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/.*$/, "") ?? null;

/** Compares what was found with the truth, each company once. */
export function scoreLeads(found: FoundLead[], gold: GoldLead[]): Score {
  const pairs = gold.flatMap((truth) => {
    const lead = found.find(({ company, city }) => company === truth.company && city === truth.city);
    return lead === undefined ? [] : [{ truth, lead }];
  });
  const rightSites = pairs.filter(({ truth, lead }) => hostOf(lead.website) === hostOf(truth.website)).length;
  const emails = overlap(pairs.map(({ truth, lead }) => [truth.emails, lead.emails]));
  // A fax number is true, but no phone to call: it neither counts as found nor as false.
  const phones = overlap(
    pairs.map(({ truth, lead }) => [
      truth.phones,
      lead.phones.filter((phone) => !truth.faxes.includes(phone)),
    ]),
  );
  return {
    websiteRight: share(rightSites, pairs.length),
    emailRecall: share(emails.both, emails.wanted),
    emailPrecision: share(emails.both, emails.got),
    phoneRecall: share(phones.both, phones.wanted),
    phonePrecision: share(phones.both, phones.got),
  };
}

function overlap(sets: [wanted: string[], got: string[]][]) {
  const sum = { wanted: 0, got: 0, both: 0 };
  for (const [wanted, got] of sets) {
    sum.wanted += wanted.length;
    sum.got += got.length;
    sum.both += got.filter((value) => wanted.includes(value)).length;
  }
  return sum;
}
