import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "./collect/parsed-page";
import type { Snapshot } from "./snapshot";
import type { StructuredNode } from "./structured-data/item";

const NOT_ABOUT =
  /cookie|javascript|browser|privacy|datenschutz|consent|copyright|©|all rights reserved|lorem ipsum|newsletter|subscribe|loading|just another wordpress|skip to|your cart|please (?:fill|enable|wait|select)|page not found|(?:contact|call|email) us (?:today|now)?$/i;
const LENGTH = { least: 40, paragraph: 80, most: 400 };

function isSentence(text: string): boolean {
  return text.length >= LENGTH.least && text.split(" ").length >= 7 && !NOT_ABOUT.test(text);
}

/** A meta description that is a list of search words says nothing. */
function isKeywordList(text: string): boolean {
  return (text.match(/,/g)?.length ?? 0) >= text.split(" ").length / 2.5;
}

/** What no visitor sees is nobody's word about the company. */
function firstParagraph({ visible, lines, concealed }: ParsedPage): { text: string; start: number } | null {
  for (const { start, end } of lines) {
    if (end - start < LENGTH.paragraph) continue;
    if (concealed.some((hidden) => hidden.start < end && start < hidden.end)) continue;
    const line = visible.slice(start, end);
    const text = line.trim();
    if (isSentence(text) && text.length >= LENGTH.paragraph && /[.!]/.test(text) && !/\t|[|•»]/.test(text)) {
      return { text, start: start + line.indexOf(text) };
    }
  }
  return null;
}

function cut(text: string): string {
  if (text.length <= LENGTH.most) return text;
  const part = text.slice(0, LENGTH.most);
  const stop = Math.max(part.lastIndexOf(". "), part.lastIndexOf("! "));
  return stop > LENGTH.least ? part.slice(0, stop + 1) : part.slice(0, part.lastIndexOf(" "));
}

/** What the company does, in the page's own words: structured data, meta description, first paragraph. */
export function findDescription(
  page: ParsedPage,
  companies: readonly StructuredNode[],
  snapshot: Snapshot,
): FoundFact[] {
  const stated: [string | undefined, string, number][] = [
    [companies[0]?.texts.get("description")?.[0]?.text, companies[0]?.notation ?? "json-ld", 0.85],
    [page.metas.get("description"), "meta", 0.8],
    [page.metas.get("og:description"), "meta", 0.75],
  ];
  for (const [raw, adapter, confidence] of stated) {
    const text = cut((raw ?? "").replace(/\s+/g, " ").trim());
    if (!isSentence(text) || isKeywordList(text)) continue;
    const finding = { field: "description" as const, value: text, adapter, confidence };
    return [snapshot.fact(finding, snapshot.place("description: ", text))];
  }
  const paragraph = firstParagraph(page);
  if (paragraph === null) return [];
  const value = cut(paragraph.text);
  const finding = { field: "description" as const, value, adapter: "text", confidence: 0.6 };
  return [snapshot.fact(finding, { start: paragraph.start, end: paragraph.start + value.length })];
}
