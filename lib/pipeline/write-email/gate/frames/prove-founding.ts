import type { Ground } from "../email/ground";
import type { EvidenceUnit } from "../evidence-unit";
import { plainText } from "../plain-text";
import { readTokens } from "../read-tokens";
import type { Token } from "../token";
import { clausesOf, isPlain } from "./clauses";
import { FOUNDER, foundingPatterns } from "./founding-patterns";
import { namesIn, type Slots, slotsOf } from "./pattern";
import { isSamePerson } from "./same-person";
import { emailVoice, pageVoice } from "./voices";
import { written } from "./written";

/** That, when and by whom the company was founded. */
interface Founding {
  /** What kind of house: the claim's must be the pages', where it says one. */
  house: string;
  year: string | null;
  month: string | null;
  by: string[][];
}

const NAME_LINE = /^((?:\^[\p{L}'-]+ ?)+(?:(?:van|de|den|der|von|del|di) (?:\^[\p{L}'-]+ ?)+)*)$/u;

function toFounding({ year, month, names, name, house }: Slots): Founding {
  return {
    house: house ?? "",
    year: year ?? null,
    month: month ?? null,
    by: namesIn(names ?? name ?? "").filter((one) => one[0] !== ""),
  };
}

function readFounding(line: string, patterns: readonly RegExp[]): Founding | null {
  for (const pattern of patterns) {
    const slots = slotsOf(pattern, line);
    if (slots !== null) return toFounding(slots);
  }
  return null;
}

/** `Ruth Ackroyd, founder and head baker`: a line that begins with a name. */
function ofFounderLine(clauses: string[]): Founding[] {
  const name = NAME_LINE.exec(clauses[0] ?? "")?.[1];
  if (name === undefined) return [];
  return clauses.slice(1).flatMap((clause, index) => {
    const found = FOUNDER.exec(clause);
    if (found === null) return [];
    const alone = /^#((?:1[5-9]|20)\d\d)$/.exec(clauses[index + 2] ?? "");
    return [{ house: "", year: found[1] ?? alone?.[1] ?? null, month: null, by: namesIn(name.trim()) }];
  });
}

/** What the company's pages say of its founding, sentence by sentence. */
function ofUnit({ evidence, isComing }: EvidenceUnit, ground: Ground): Founding[] {
  const { context } = ground;
  const tokens = readTokens(plainText(evidence.quote), context.lexicon);
  if (isComing || !isPlain(tokens, context)) return [];
  const line = written(tokens, pageVoice(context));
  const patterns = foundingPatterns(context.input.language);
  const clauses = clausesOf(line);
  const [first = "", second] = clauses;
  // `Founded in 1950 by Karl Orrin, Orrin Aerospace buys …`: a participle is of whom the next clause begins with.
  const isOfAnother =
    !first.includes("@") &&
    second !== undefined &&
    !/^(?:@|\^?(?:today|heute|aujourd|hoy|oggi|hoje|vandaag|dzis)\b)/u.test(second);
  const founding = isOfAnother ? null : (readFounding(line, patterns) ?? readFounding(first, patterns));
  return [...(founding === null ? [] : [founding]), ...ofFounderLine(clauses)];
}

/** Who founded the company, as far as one sentence of the pages says so; each name's words. */
export function foundersIn(unit: EvidenceUnit, ground: Ground): string[][] {
  return ofUnit(unit, ground).flatMap(({ by }) => by);
}

interface Known {
  founding: Founding;
  unit: EvidenceUnit;
}

const known = new WeakMap<EvidenceUnit[], Known[]>();

function foundings(ground: Ground): Known[] {
  const before = known.get(ground.units);
  if (before !== undefined) return before;
  const isFirst = (unit: EvidenceUnit, index: number) => ground.units[index - 1]?.evidence !== unit.evidence;
  const found = ground.units
    .filter(isFirst)
    .flatMap((unit) => ofUnit(unit, ground).map((founding) => ({ founding, unit })));
  known.set(ground.units, found);
  return found;
}

function distinct(names: string[][]): string[][] {
  return names.filter(
    (name, index) =>
      !names.some(
        (other, at) =>
          at !== index &&
          name.every((word) => other.includes(word)) &&
          (other.length > name.length || at < index),
      ),
  );
}

/** Every founder that is named is one of the pages', and none of the pages' is left out. */
function namesAll(said: string[][], all: string[][], ground: Ground): boolean {
  const isFounder = (name: string[]) => all.some((one) => isSamePerson(name, one, ground));
  return said.every(isFounder) && all.every((one) => said.some((name) => isSamePerson(name, one, ground)));
}

/**
 * The sentences of the pages that together carry what a clause says of the founding: a company is founded once, so that
 * its year may stand in one of them and its founders in another. Where they differ, none carries it.
 */
export function proveFounding(tokens: Token[], rest: Token[], ground: Ground): EvidenceUnit[] {
  const { context } = ground;
  const voice = emailVoice(context);
  const line = written(tokens, voice);
  const said = readFounding(line, foundingPatterns(context.input.language));
  if (said === null || (!line.includes("@") && !written(rest, voice).startsWith("@"))) return [];
  const all = foundings(ground).filter(({ founding }) => said.house === "" || founding.house === said.house);
  const years = new Set(all.flatMap(({ founding }) => founding.year ?? []));
  if (years.size > 1 || (said.year === null && said.by.length === 0)) return [];
  const ofYear = all.find(
    ({ founding }) => founding.year === said.year && (said.month === null || founding.month === said.month),
  );
  if (said.year !== null && ofYear === undefined) return [];
  if (said.by.length > 0 && !namesAll(said.by, distinct(all.flatMap(({ founding }) => founding.by)), ground))
    return [];
  const ofNames = said.by.length === 0 ? [] : all.filter(({ founding }) => founding.by.length > 0);
  const carriers = [...(said.year === null || ofYear === undefined ? [] : [ofYear]), ...ofNames];
  return [...new Set(carriers.map(({ unit }) => unit))];
}
