/**
 * An alternation of words with those of one first letter together: the same matches, but at each place of a text a pattern
 * tries each letter once instead of each word.
 * @param words alternatives of a pattern, parted by bars, each beginning with a letter; no bars inside them
 */
export function groupByInitial(words: string): string {
  const groups = new Map<string, string[]>();
  for (const word of words.split("|")) {
    const initial = word.charAt(0);
    groups.set(initial, [...(groups.get(initial) ?? []), word.slice(1)]);
  }
  return [...groups].map(([initial, rests]) => `${initial}(?:${rests.join("|")})`).join("|");
}
