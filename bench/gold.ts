/**
 * What Leadloom and two libraries find on the 25 contact pages with known answers: emails beside Crawlee's `social`, phone
 * numbers beside libphonenumber-js's `findNumbers`, all over the same pages. The libraries get the page's text as they ask.
 *
 * Crawlee is installed by hand in a folder of its own (`npm install crawlee@3`). The pages are kept outside the repository.
 * Run: `npx tsx bench/gold.ts FOLDER`. Prints JSON: precision, recall and F1.
 */
import { createRequire } from "node:module";
import { join } from "node:path";
import { findPhoneNumbersInText } from "libphonenumber-js/max";
import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";
import {
  decodePage,
  GOLD,
  loadGold,
  numbers,
  type PageGold,
  spelled,
  Tally,
} from "@/lib/pipeline/read-website/extract/gold.suite";

interface Social {
  parseHandlesFromHtml(html: string): { emails: string[]; phones: string[]; phonesUncertain: string[] };
}
interface Cheerio {
  htmlToText(html: string): string;
}

const [folder = "."] = process.argv.slice(2);
const crawlee = createRequire(join(folder, "package.json"))("crawlee") as { social: Social } & Cheerio;

type Found = Record<"emails" | "phones", Iterable<string>>;
const FINDERS: Record<string, (html: string) => Found> = {
  leadloom(html) {
    const { facts } = extractPage({ html, url: "http://contact-page.example/contact", country: "US" });
    const values = (field: string) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
    return { emails: values("email"), phones: values("phone") };
  },
  "crawlee social, and findNumbers over the same text"(html) {
    const { emails } = crawlee.social.parseHandlesFromHtml(html);
    const found = findPhoneNumbersInText(crawlee.htmlToText(html), "US");
    return {
      emails: emails.map((email) => email.toLowerCase()),
      phones: found.map(({ number }) => number.number),
    };
  },
  "crawlee social alone"(html) {
    const { emails, phones, phonesUncertain } = crawlee.social.parseHandlesFromHtml(html);
    const inE164 = [...phones, ...phonesUncertain].flatMap((text) =>
      findPhoneNumbersInText(text, "US").map(({ number }) => number.number),
    );
    return { emails: emails.map((email) => email.toLowerCase()), phones: inE164 };
  },
};

const pages = loadGold<PageGold[]>("contact-pages/gold.json");
const report = Object.entries(FINDERS).map(([finder, find]) => {
  const [emails, phones] = [new Tally(), new Tally()];
  for (const page of pages) {
    const found = find(decodePage(new URL(`contact-pages/${page.file}`, GOLD)));
    const wanted = new Set(page.emails);
    emails.add(
      page.file,
      new Set(found.emails),
      wanted,
      new Set([...wanted, ...page.annotated.EMAIL.map(spelled)]),
    );
    phones.add(
      page.file,
      new Set(found.phones),
      numbers(page.phones),
      numbers([...page.phones, ...page.faxes]),
    );
  }
  const shown = ({ precision, recall, f1 }: Tally) =>
    Object.fromEntries(
      Object.entries({ precision, recall, f1 }).map(([name, value]) => [name, Number(value.toFixed(3))]),
    );
  return { finder, emails: shown(emails), phones: shown(phones) };
});
console.log(JSON.stringify({ pages: pages.length, report }, null, 2));
