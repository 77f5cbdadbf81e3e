/** What an unfilled template, a leaked prompt or markup looks like, with a word for people. */
const LEFTOVERS: [RegExp, string][] = [
  [/\{\{|\}\}|\$\{|%\w+%|<%|%>/, "an unfilled placeholder"],
  [/\[(?:[^\]\d]{1,40})\]/, "a placeholder in brackets"],
  [/<\/?[a-z][^<>]*>/i, "markup"],
  [/\b(?:undefined|null|NaN|\[object \w+\]|lorem ipsum|TODO|XXX|N\/A)\b/, "a leftover of a program"],
  [/\b(?:as an ai|language model|als ki-?modell)\b/i, "a leaked model answer"],
  [/\(\s*\)|\[\s*\]|“\s*”|«\s*»|„\s*“|""/, "empty brackets or quotes"],
  [
    /^(?:hi|hello|dear|hallo|bonjour|hola|ciao|beste|olá|guten tag|buongiorno|bom dia)\s+[,:]/im,
    "a greeting without a name",
  ],
  [/ {2,}|\t/, "double spaces"],
  [/\*\*|^#{1,6} |```|\]\(/m, "markdown"],
];

/** Names of the leftovers that a finished text must not hold; empty when it is clean. */
export function findLeftovers(text: string): string[] {
  return LEFTOVERS.filter(([pattern]) => pattern.test(text)).map(([, name]) => name);
}
