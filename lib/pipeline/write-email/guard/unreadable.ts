/** A word of two alphabets, or of one that imitates another. */
const MIXED =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])[\p{L}\p{M}]+/u;
/** Numbers in signs that the gate does not read: Roman numeral signs, other scripts' digits, digits in circles. */
const STRANGE_NUMBER = /[^\P{N}0-9²³]/u;

/** Why letters or numbers of a text are not what they seem; null when they are. */
export function unreadable(text: string): string | null {
  if (MIXED.test(text)) return "it holds a word of two alphabets";
  return STRANGE_NUMBER.test(text) ? "it holds a number in signs that are no plain digits" : null;
}
