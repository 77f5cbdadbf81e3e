import { existsSync, readFileSync } from "node:fs";

/** Real pages with hand-made answers, kept outside the repository; what is measured by them is skipped without them. */
export const GOLD = new URL("../../../../../shared/data/", import.meta.url);
export const hasGold = existsSync(new URL("sites/gold.json", GOLD));

export interface Numbered {
  e164: string | null;
}
export interface SiteGold {
  site: string;
  company_name: string;
  aliases: string[];
  country: string;
  emails: { email: string }[];
  emails_source_only: (string | { email: string })[];
  emails_decoy: { email: string }[];
  phones: Numbered[];
  phones_third_party: Numbered[];
  faxes: Numbered[];
  addresses: { street?: string; zip?: string }[];
  pages: { path: string; file: string }[];
}
export interface PageGold {
  file: string;
  emails: string[];
  annotated: { EMAIL: string[]; ZIPCODE: string[] };
  phones: Numbered[];
  faxes: Numbered[];
}

/** How much of what is wanted was found, and how much of what was given is right. */
export class Tally {
  found = 0;
  gold = 0;
  right = 0;
  given = 0;
  readonly misses: string[] = [];

  add(where: string, given: Set<string>, wanted: Set<string>, accepted: Set<string>): void {
    for (const value of wanted) if (!given.has(value)) this.misses.push(`${where} missed ${value}`);
    for (const value of given) if (!accepted.has(value)) this.misses.push(`${where} extra ${value}`);
    this.gold += wanted.size;
    this.found += [...wanted].filter((value) => given.has(value)).length;
    this.given += given.size;
    this.right += [...given].filter((value) => accepted.has(value)).length;
  }

  get recall(): number {
    return this.gold === 0 ? 1 : this.found / this.gold;
  }

  get precision(): number {
    return this.given === 0 ? 1 : this.right / this.given;
  }

  get f1(): number {
    const { precision } = this;
    return (2 * precision * this.recall) / (precision + this.recall || 1);
  }
}

/** A page as a browser would read it. */
export function decodePage(file: URL): string {
  const bytes = readFileSync(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Older pages are in the Windows character set.
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** One of the gold's JSON files. */
export function loadGold<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, GOLD), "utf8"));
}

/** The numbers of a gold list in E.164. */
export const numbers = (list: Numbered[]) =>
  new Set(list.flatMap(({ e164 }) => (e164 === null ? [] : [e164])));

/** An address as a person wrote it, as a mail program takes it. */
export const spelled = (email: string) =>
  email
    .toLowerCase()
    .replace(/\s*(?:\[at\]| at )\s*/, "@")
    .replace(/\s*(?:\[dot\]| dot )\s*/g, ".");
