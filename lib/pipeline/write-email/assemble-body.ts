import type { Sentence } from "@/lib/models/draft/shape";

/** The lines under the text: a closing phrase and who signs. */
export interface Signature {
  closing: string;
  senderName: string;
  senderCompany: string;
}

function startsParagraph(sentence: Sentence, index: number, before: Sentence | undefined): boolean {
  if (before === undefined || index === 1) return true;
  if (before.text.endsWith(":")) return false;
  return before.basis !== sentence.basis;
}

/**
 * The plain text of an email: the greeting on its own line, one paragraph for each run of sentences
 * with the same basis, and the signature.
 */
export function assembleBody(sentences: Sentence[], signature: Signature): string {
  const paragraphs: string[] = [];
  sentences.forEach((sentence, index) => {
    const last = paragraphs.length - 1;
    if (startsParagraph(sentence, index, sentences[index - 1])) paragraphs.push(sentence.text);
    else paragraphs[last] = `${paragraphs[last]} ${sentence.text}`;
  });
  const signed = [signature.closing, signature.senderName, signature.senderCompany];
  return [...paragraphs, signed.join("\n")].join("\n\n");
}
