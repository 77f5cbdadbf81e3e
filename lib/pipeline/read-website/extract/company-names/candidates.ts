import type { ParsedPage } from "../collect/parsed-page";
import { groupByInitial } from "../grouped";
import { linesWith, matchesIn } from "../lines";
import { type SiteIdentity, squash } from "../site-identity";
import type { StructuredNode } from "../structured-data/item";
import { LEGAL_FORMS } from "./clean";

export interface NameCandidate {
  name: string;
  adapter: string;
  /** How much the place it stands in is worth, 0 to 1. */
  score: number;
  context?: string;
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright|&copy;)[ ,:]*(?:copyright|©|\(c\))?[ ,:]*(?:(?:19|20)\d\d)?(?:[ ]?[-–—,/][ ]?(?:(?:19|20)\d\d|\d\d))?[ ,:.|–-]{0,3}(?:by |bei |par |por )?([^\n\t|•·©]{2,80})/giu;
const COPYRIGHT_HINT = /©|\(c\)|copyright|&copy;/i;
/** The hints that hold no sign that marks its line. */
const COPYRIGHT_WORDS = /copyright|&copy;/i;
const FORM = new RegExp(
  `[ ,](?:${groupByInitial(LEGAL_FORMS.replace("|co|company", ""))})(?![\\p{L}\\p{N}])\\.?`,
  "giu",
);
/** The capitalised words that lead up to a legal form. */
const LEADING_NAME =
  /(?<![\p{L}\p{N}.'’&+-])(?:\p{Lu}[\p{L}\p{N}.'’&+-]{0,30}|\p{N}[\p{L}\p{N}]{0,20}|&|und|and|of|et|de|für|la|le|\+)(?:,? (?:\p{Lu}[\p{L}\p{N}.'’&+-]{0,30}|\p{N}[\p{L}\p{N}]{0,20}|&|und|and|of|et|de|für|la|le|\+)){0,6}$/u;
const NAME_WINDOW = 80;
const TITLE_PARTS = /\s+[|–—»«·•:>]+\s+|\s+-+\s+|\s*[|»]\s*|:\s+|—/;

function fromCompanies(companies: readonly StructuredNode[]): NameCandidate[] {
  return companies.slice(0, 3).flatMap((node, i) => {
    const weight = node.notation === "hcard" ? 0.5 : 0.6;
    const score = i === 0 ? weight : weight - 0.15;
    const names = ["name", "legalname"].flatMap((property) => node.texts.get(property)?.[0]?.text ?? []);
    return names.map((name) => ({ name, adapter: node.notation, score }));
  });
}

/** Parts of the title; the one at an end is more often the name. */
function fromTitle(page: ParsedPage, site: SiteIdentity): NameCandidate[] {
  const parts = (page.title ?? "").split(TITLE_PARTS).filter((part) => part.trim() !== "");
  return parts.map((name, i) => {
    const words = name.trim().split(/\s+/).length;
    const edge = i === 0 || i === parts.length - 1;
    const fits = site.brand.length > 2 && squash(name).includes(site.brand);
    return { name, adapter: "title", score: (edge ? 0.3 : 0.2) - (words > 6 && !fits ? 0.2 : 0) };
  });
}

function fromCopyright({ visible, lines, markedLines }: ParsedPage): NameCandidate[] {
  const found: NameCandidate[] = [];
  const likely = COPYRIGHT_WORDS.test(visible) ? lines : markedLines;
  for (const match of matchesIn(visible, linesWith(visible, likely, COPYRIGHT_HINT), COPYRIGHT)) {
    const name =
      (match[1] ?? "").split(
        /[.,] (?=all|alle|tous|todos|site|web|design|powered|terms|privacy)|\s[-–]\s|\.\s/i,
      )[0] ?? "";
    found.push({ name: name.replace(/^\d{4}\s*/, ""), adapter: "text", score: 0.45, context: match[0] });
    if (found.length > 5) break;
  }
  return found;
}

function fromLegalNames(visible: string): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const match of visible.matchAll(FORM)) {
    const from = Math.max(0, match.index - NAME_WINDOW);
    const before =
      visible
        .slice(from, match.index)
        .split(/[\n\t|•·:;]/)
        .at(-1) ?? "";
    const lead = LEADING_NAME.exec(before)?.[0].replace(/^(?:und|and|of|et|de|für|la|le|&) /, "");
    if (lead && /^[A-ZÀ-Ž]|[A-Z]\b/.test(match[0].trim())) {
      found.push({ name: `${lead}${match[0]}`, adapter: "text", score: 0.35 });
    }
    if (found.length > 20) break;
  }
  return found;
}

/** Every place where a page may name its company. */
export function nameCandidates(
  page: ParsedPage,
  companies: readonly StructuredNode[],
  site: SiteIdentity,
): NameCandidate[] {
  const meta = (key: string, score: number) => {
    const name = page.metas.get(key);
    return name === undefined ? [] : [{ name, adapter: "meta", score }];
  };
  return [
    ...fromCompanies(companies),
    ...meta("og:site_name", 0.5),
    ...meta("application-name", 0.35),
    ...fromCopyright(page),
    ...fromLegalNames(page.visible),
    ...page.logoAlts.map((name) => ({
      name,
      adapter: "logo",
      score: name.split(" ").length > 6 ? 0.1 : 0.3,
    })),
    ...fromTitle(page, site),
  ];
}
