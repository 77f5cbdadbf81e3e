/** How a sentence speaks: it states, it asks, or it is the subject line, which does neither fully. */
export type SentenceKind = "statement" | "question" | "subject";

export function kindOf(text: string, isSubject: boolean): SentenceKind {
  if (isSubject) return "subject";
  return /\?["”»)]*\s*$/.test(text) ? "question" : "statement";
}
