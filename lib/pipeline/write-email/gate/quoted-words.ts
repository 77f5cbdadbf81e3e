import type { EvidenceUnit } from "./evidence-unit";
import { foldWord } from "./fold-word";
import type { GateContext } from "./gate-context";

const QUOTED = /[“„«"]\s?([^“”„«»"]+?)\s?[”“»"]/gu;

/** Words in quotation marks, and the sentence without them. */
export function cutQuotes(text: string): { quoted: string[]; rest: string } {
  const quoted = [...text.matchAll(QUOTED)].map((match) => match[1] ?? "");
  return { quoted, rest: text.replace(QUOTED, " ") };
}

const letters = (text: string) =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Finds the sentence of evidence that holds quoted words. Only whole sentences count when the rest of the sentence
 * could change what was meant: a denial or an outsider just outside the marks.
 */
export function findQuoted(
  words: string,
  units: EvidenceUnit[],
  { lexicon }: GateContext,
): EvidenceUnit | null {
  const wanted = letters(words);
  if (wanted === "") return null;
  const holding = units.find((unit) => ` ${letters(unit.evidence.quote)} `.includes(` ${wanted} `));
  if (holding === undefined) return null;
  const inside = new Set(wanted.split(" "));
  const leftOut = holding.tokens.filter(({ fold }) => !inside.has(fold));
  const { plan, past, scope } = lexicon.qualifiers;
  const changes = [lexicon.negations, lexicon.outsiders, plan, past, scope];
  return leftOut.some(({ fold }) => changes.some((set) => set.has(fold))) ? null : holding;
}
