import { type Carried, carry } from "./carry";
import { type ClaimRules, readClaim } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import type { GateContext } from "./gate-context";
import { readTokens } from "./read-tokens";
import type { Token } from "./token";
import { tokenize } from "./token";

export type About = "reader" | "writer";

/** What is allowed beside the lexicon: words that need no evidence here, words that evidence may lack. */
export interface Allowed {
  isFree: (token: Token) => boolean;
  isSoft: (token: Token) => boolean;
  isNameHalf: (token: Token) => boolean;
  isTopic: boolean;
}

/** Cuts a text into what it claims, by whom it is about. */
export function claimRules(context: GateContext, about: About, allowed: Partial<Allowed> = {}): ClaimRules {
  const { lexicon, company, sender } = context;
  const ofReader = (fold: string) => lexicon.reader.has(fold) || company.has(fold);
  const ofWriter = (fold: string) => lexicon.writer.has(fold) || sender.has(fold);
  const inReaderEvidence = (fold: string) => lexicon.writer.has(fold) || company.has(fold);
  const free = about === "reader" ? lexicon.reading : lexicon.offering;
  const isPronoun = (fold: string) => lexicon.reader.has(fold) || lexicon.writer.has(fold);
  const named = ({ fold, capital }: Token) => {
    const isOf = company.has(fold) || (about === "writer" && sender.has(fold));
    return isOf && (capital || context.smallNames.has(fold));
  };
  return {
    lexicon,
    isFree: (token: Token) => {
      const { fold, digits } = token;
      if (digits !== null) return false;
      return free.has(fold) || isPronoun(fold) || named(token) || allowed.isFree?.(token) === true;
    },
    isSoft: (token: Token) => allowed.isSoft?.(token) === true,
    isNameHalf: (token: Token) => allowed.isNameHalf?.(token) === true,
    isTopic: allowed.isTopic ?? false,
    self: about === "reader" ? ofReader : ofWriter,
    selfInEvidence: about === "reader" ? inReaderEvidence : ofWriter,
  };
}

/** Where a sentence may be cut because both halves say who they are about: `…, and you …`. */
function halves(text: string, { lexicon }: GateContext): string[] {
  const pieces = text.split(/;|\s[–—]\s|,\s+(?=\p{L}+\s\p{L}+)/u);
  const isWhole = pieces.every((piece) => tokenize(piece).some(({ fold }) => lexicon.reader.has(fold)));
  return pieces.length > 1 && isWhole ? pieces : [];
}

/** Looks whether evidence carries a text as a whole, or in halves that each stand alone. */
export function checkClaim(text: string, units: EvidenceUnit[], context: GateContext, about: About): Carried {
  const rules = claimRules(context, about);
  const whole = carry(readClaim(readTokens(text, context.lexicon), rules), units);
  if (whole.ok) return whole;
  const parts = halves(text, context).map((half) =>
    carry(readClaim(readTokens(half, context.lexicon), rules), units),
  );
  const first = parts.find((part) => part.ok);
  return first !== undefined && parts.every((part) => part.ok) ? first : whole;
}
