import type { TextLine } from "../collect/text-line";
import { linesWith, matchesIn } from "../lines";
import type { NumberCandidate } from "./candidates";

/** North American numbers with letters for digits: `1-800-FLOWERS`, `555.222.BOAT`, `888.FAX.ACME`. */
const VANITY =
  /(?<![\p{L}\p{N}.-])(?:\+?1[-. ]?)?\(?([2-9]\d\d)\)?[-. ](?=[A-Z0-9.-]*[A-Z]{3})([A-Z0-9]{3}[-. ]?[A-Z0-9]{4}|[A-Z0-9]{7,12}|[A-Z]{2,7}-[A-Z]{2,8})(?![\p{L}\p{N}])/gu;
const VANITY_HINT = /\d{3}\)?[-. ][A-Z0-9.-]*[A-Z]{3}/;
const KEYS = "22233344455566677778889999";

function toDigits(letters: string): string {
  return letters.replace(/[A-Z]/g, (letter) => KEYS[letter.charCodeAt(0) - 65] ?? "");
}

const TOLL_FREE = /^8(?:00|33|44|55|66|77|88)$/;

/** A word behind three digits is a number only with a sign of one: toll-free, a leading 1, or digits up to the last four. */
function isMeant(raw: string, area: string, rest: string): boolean {
  return TOLL_FREE.test(area) || /^\+?1[-. ]/.test(raw) || /^\d{3}[-. ]?[A-Z]{4}$/.test(rest);
}

export interface VanityNumber extends NumberCandidate {
  /** `+1` and ten digits. */
  e164: string;
}

export function findVanityNumbers(text: string, lines: readonly TextLine[]): VanityNumber[] {
  const found: VanityNumber[] = [];
  const likely = lines.filter(({ digitRow }) => digitRow >= 3);
  for (const match of matchesIn(text, linesWith(text, likely, VANITY_HINT), VANITY)) {
    const [raw, area = "", rest = ""] = match;
    const digits = toDigits(rest.replace(/[^A-Z0-9]/g, ""));
    if (digits.length < 7 || !isMeant(raw, area, rest)) continue;
    found.push({
      raw,
      start: match.index,
      end: match.index + raw.length,
      e164: `+1${area}${digits.slice(0, 7)}`,
    });
  }
  return found;
}
