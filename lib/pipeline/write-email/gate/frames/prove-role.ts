import { isGrammar } from "../claim";
import type { Ground } from "../email/ground";
import type { EvidenceUnit } from "../evidence-unit";
import { plainText } from "../plain-text";
import { readTokens } from "../read-tokens";
import { stemOf } from "../same-word";
import { type Token, tokenize } from "../token";
import { clausesOf, isPlain } from "./clauses";
import { namesIn, slotsOf } from "./pattern";
import { rolePatterns } from "./role-patterns";
import { isSamePerson } from "./same-person";
import { emailVoice, pageVoice } from "./voices";
import { written } from "./written";

/** What a line of the pages says of somebody it begins with: `Sabine Ehrlinger – inheritance law, partner`. */
interface Line {
  name: string[];
  /** Each thing that is said, its words in order. */
  roles: string[][];
  unit: EvidenceUnit;
}

const NAME_ONLY =
  /^(?:\^?(?:dr|prof|frau|herr|mr|mrs|ms|mme|dott) )*\^[\p{L}'-]+(?: (?:van|de|den|der|von|del|da|di) \^[\p{L}'-]+| \^[\p{L}'-]+)+$/u;
const LONGEST = 4;

/** The words of a role that say something; null where one of them is no plain word of it. */
function roleWords(text: string, { context }: Ground): string[] | null {
  const { lexicon } = context;
  if (/[#@]/.test(text)) return null;
  const tokens = tokenize(text.replaceAll("^", ""));
  const words = tokens.filter((token: Token) => !isGrammar(token, lexicon)).map(({ fold }) => fold);
  const isVerb = (word: string) => lexicon.pastVerbs.has(word) || lexicon.stateVerbs.has(word);
  const isOdd = (word: string) => isVerb(word) || lexicon.encounters.has(word) || lexicon.numbers.has(word);
  return words.length === 0 || words.length > LONGEST || words.some(isOdd) ? null : words;
}

function lineOf(unit: EvidenceUnit, ground: Ground): Line[] {
  const { context } = ground;
  const tokens = readTokens(plainText(unit.evidence.quote), context.lexicon);
  if (unit.isComing || unit.isOld || !isPlain(tokens, context)) return [];
  const [name = "", ...rest] = clausesOf(written(tokens, pageVoice(context)));
  if (!NAME_ONLY.test(name) || rest.length === 0 || rest.length > 3) return [];
  const [who = []] = namesIn(name);
  const roles = rest.map((clause) => roleWords(clause, ground)).filter((words) => words !== null);
  return [{ name: who, roles, unit }];
}

const known = new WeakMap<EvidenceUnit[], Line[]>();

function linesOf(ground: Ground): Line[] {
  const before = known.get(ground.units);
  if (before !== undefined) return before;
  const isFirst = (unit: EvidenceUnit, index: number) => ground.units[index - 1]?.evidence !== unit.evidence;
  const lines = ground.units.filter(isFirst).flatMap((unit) => lineOf(unit, ground));
  known.set(ground.units, lines);
  return lines;
}

/** The same words, in whatever form and order. */
function isSameRole(said: string[], carried: string[], { context }: Ground): boolean {
  const { endings } = context.lexicon;
  const stems = (words: string[]) => words.map((word) => stemOf(word, endings)).sort();
  const [a, b] = [stems(said), stems(carried)];
  return a.length === b.length && a.every((stem, index) => stem === b[index]);
}

/**
 * The line of the pages that carries what a clause says that somebody does: the same person, and one of the roles that
 * stand there, with no word more or less. `Deputy head of sales` is not `head of sales`.
 */
export function proveRole(tokens: Token[], ground: Ground): EvidenceUnit[] {
  const { context } = ground;
  const line = written(tokens, emailVoice(context));
  for (const pattern of rolePatterns(context.input.language)) {
    const slots = slotsOf(pattern, line);
    const said = slots?.words === undefined ? null : roleWords(slots.words, ground);
    const [name = []] = namesIn(slots?.name ?? "");
    if (said === null) continue;
    const found = linesOf(ground).filter((one) => isSamePerson(name, one.name, ground));
    const [only] = found;
    const carries = only?.roles.some((role) => isSameRole(said, role, ground));
    if (found.length === 1 && only !== undefined && carries) return [only.unit];
  }
  return [];
}
