import type { GateContext } from "../gate-context";
import type { Token } from "../token";

const WHO = new Set("who whom wer wen wem qui quien quienes chi wie quem kto kogo".split(" "));

/** `How much time does the booking save you?`: a question of how or why takes what it asks about for granted. */
export function takesTopicForGranted(tokens: Token[], { lexicon }: GateContext): boolean {
  const [first] = tokens;
  if (first === undefined || !lexicon.asking.has(first.fold) || WHO.has(first.fold)) return false;
  const isPossible = tokens.some(({ fold }) => lexicon.conditionals.has(fold));
  return !isPossible && tokens.some(({ fold }) => lexicon.reader.has(fold));
}
