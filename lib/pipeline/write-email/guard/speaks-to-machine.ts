/** How a text talks that is meant for a model and not for a visitor, in the languages of the writers. */
const ORDERS: RegExp[] = [
  /\b(?:ignor\w*|disregard|forget|override|vergiss|vergessen|missachte\w*|oubli\w*|olvid\w*|dimentic\w*|vergeet|negeer|esque\w*|zapomnij|zignoruj)\b.{0,40}(?:instructi|rules|prompt|anweisung|regeln|consigne|règle|instrucci|regla|istruzion|regole|instru[çc]|regras|polece|zasad)/iu,
  /(?:^|\s)\[?(?:system|assistant|user|developer)\]?\s*:/i,
  /\byou are (?:now )?(?:DAN|an? (?:ai|assistant|model))\b|\bno rules\b|\bjailbreak|\blanguage model\b|\bprompts?\b/i,
  /\b(?:write|put|say|answer|reply|schreibe?|écri\w+|escrib\w+|scriv\w+|schrijf|escrev\w+|napisz)\b.{0,30}\b(?:exactly|genau|exactement|exactamente|esattamente|precies|exatamente|dokładnie|(?:into|in) (?:the|every) e-?mails?)/iu,
  /<\/?data\b|<\||\[\/?INST\]|["”]\s*[}\]]|\{\s*["“]/i,
  /\bdecode\b|\bbase64\b|[A-Za-z0-9+/]{48,}={0,2}/,
];
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}]/gu;
/** A soft hyphen or two is a writer's; more is hiding. */
const MOST_INVISIBLE = 4;

/** Whether words of a page or a table seem to be written for a model: such words prove nothing and are shown to none. */
export function speaksToMachine(text: string): boolean {
  if ((text.match(INVISIBLE)?.length ?? 0) > MOST_INVISIBLE) return true;
  const seen = text.replace(INVISIBLE, "");
  return ORDERS.some((order) => order.test(seen));
}
