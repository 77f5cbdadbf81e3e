import { checkClaim, claimRules } from "./check-claim";
import { readClaim } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import { cutLinks } from "./foreign-links";
import type { GateContext } from "./gate-context";
import { cutQuotes, findQuoted } from "./quoted-words";
import { readTokens } from "./read-tokens";
import type { SentenceVerdict } from "./verdict";

function vetoed(text: string, reason: string): SentenceVerdict {
  return { text, verdict: "vetoed", reason, evidence: [] };
}

function proven(text: string, units: EvidenceUnit[]): SentenceVerdict {
  const evidence = [...new Set(units)].map((unit) => unit.evidence);
  return { text, verdict: "proven", reason: "carried by the evidence", evidence };
}

/** A sentence about the reader: every word that asserts must be carried by its facts, or by the row. */
export function checkFactSentence(text: string, factIds: string[], context: GateContext): SentenceVerdict {
  const units = context.unitsOfFacts(factIds);
  if (units.length === 0) return vetoed(text, "the sentence names no fact that exists on the company's site");
  return checkAgainst(text, units, context);
}

/** `I have read your website`, `on your website you write`: with nothing beside it that would need proof. */
function onlyTellsOfReading(text: string, context: GateContext): boolean {
  const { elements, tokens } = readClaim(readTokens(text, context.lexicon), claimRules(context, "reader"));
  return elements.length === 0 && tokens.some(({ fold }) => context.lexicon.reading.has(fold));
}

/** Looks whether sentences of the company's own pages carry a text about the reader. */
export function checkAgainst(text: string, units: EvidenceUnit[], context: GateContext): SentenceVerdict {
  const { quoted, rest } = cutQuotes(text);
  const sources: EvidenceUnit[] = [];
  for (const words of quoted) {
    const source = findQuoted(words, units, context);
    if (source === null) return vetoed(text, `“${words}” is not written like this in the evidence`);
    sources.push(source);
  }
  const carriers = quoted.length > 0 ? sources : [...units, ...context.leadUnits];
  const said = cutLinks(rest).rest;
  if (onlyTellsOfReading(said, context)) return proven(text, quoted.length > 0 ? sources : units.slice(0, 1));
  const carried = checkClaim(said, carriers, context, "reader");
  if (!carried.ok) return vetoed(text, carried.reason);
  return proven(text, quoted.length > 0 ? sources : [carried.unit]);
}
