import { splitSentences } from "../../split-sentences";
import { plainText } from "../plain-text";

/** An email as it was written: the text of its `Subject:` line where there is one, and the sentences of its body. */
export interface EmailParts {
  subject: string | null;
  sentences: string[];
}

const SUBJECT =
  /^\uFEFF?\s*(?:subject|betreff|objet|asunto|oggetto|onderwerp|assunto|temat)\s*:[ \t]*([^\n]*)(?:\n|$)/i;
const ENDS = /[.!?…:;,]["”“»’)]*$/;

/** Joins lines that were only wrapped: a long line without an end, with a next line that goes on in small letters. */
function unwrapped(body: string): string {
  return body.replace(/([^\n]{45,})\n(?=[\p{Ll}\p{N}])/gu, (whole, line: string) =>
    ENDS.test(line.trimEnd()) ? whole : `${line.trimEnd()} `,
  );
}

/** The sentences of a plain-text email, in order: greeting, body, lines of the signature. */
export function splitEmail(text: string): EmailParts {
  const plain = plainText(text.replace(/\r\n?/g, "\n"));
  const subject = SUBJECT.exec(plain);
  const body = subject === null ? plain : plain.slice(subject[0].length);
  const sentences = splitSentences(unwrapped(body)).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  return { subject: subject?.[1]?.trim() || null, sentences };
}
