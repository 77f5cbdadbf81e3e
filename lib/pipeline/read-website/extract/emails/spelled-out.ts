import type { ParsedPage } from "../collect/parsed-page";
import { linesWith, matchesIn } from "../lines";
import { normaliseEmail } from "./normalise";
import type { EmailCandidate } from "./shown";

const AT_WORDS = "at|ät|@|arroba|chiocciola|chez|kukac|małpa|snabel-?a|apenstaartje|arobase|bei|ad|et";
const DOT_WORDS = "dot|punkt|punto|point|pkt|ponto|punt|kropka|piste|prik|doc|\\.";
const OPEN = "[\\[({<|*_-]{1,2}";
const CLOSE = "[\\])}>|*_-]{1,2}";
const BRACKETED_AT = `[ ]?(?:[\\[({<|*]{1,2}[ ]?(?:${AT_WORDS})[ ]?[\\])}>|*]{1,2}|[_-]at[_-])[ ]?`;
const LABEL_DOT = `(?:[ ]?${OPEN}[ ]?(?:${DOT_WORDS})[ ]?${CLOSE}[ ]?|[ ](?:dot|punkt|punto|point|ponto)[ ]|\\.)`;
const LOCAL = `[a-z0-9][a-z0-9+'-]{0,40}(?:(?:[._]|[ ]?${OPEN}(?:${DOT_WORDS})${CLOSE}[ ]?)[a-z0-9][a-z0-9+-]{0,40}){0,4}`;
const HOST = `[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:${LABEL_DOT}[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}){1,4}`;

/** `name [at] firm [dot] example`: brackets make the intent plain, so the dot may be a real one. */
const BRACKETED = new RegExp(`(?<![\\p{L}\\p{N}])(${LOCAL})${BRACKETED_AT}(${HOST})`, "giu");
/** `name at firm dot example`: without brackets both words must be there, or it is an ordinary sentence. */
const WORDED =
  /(?<![\p{L}\p{N}])([a-z0-9][a-z0-9._+-]{0,62}) (?:at|arroba|chiocciola|arobase) ([a-z0-9-]{1,62}(?: (?:dot|punkt|punto|point|ponto) [a-z0-9-]{1,62}){1,4})(?![\p{L}\p{N}])/giu;
/** `Email: name at firm.example`: a label says that an address follows. */
const LABELLED =
  /(?:e-?mail|courriel|correo)(?: us)?(?: address)?\s?[:=-] ?([a-z0-9][a-z0-9._+-]{0,62}) (?:at|@|\(a\)) ?([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4})/giu;
/** `name @ firm.example` or `name@ firm.example`. */
const SPACED =
  /(?<![\p{L}\p{N}.])([a-z0-9][a-z0-9._+-]{0,62})(?: @ ?|@ )([a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,62}){1,4})/giu;

const DOTTED = new RegExp(
  `[ ]?${OPEN}[ ]?(?:${DOT_WORDS})[ ]?${CLOSE}[ ]?|[ ](?:dot|punkt|punto|point|ponto)[ ]`,
  "giu",
);
const HINT =
  /[[({<|*_-] ?(?:at|ät|@|arroba|chiocciola|chez|kukac|małpa|snabel|apenstaartje|arobase|bei|ad|et) ?[\])}>|*_-]| (?:dot|punkt|punto|point|ponto) | @|@ |mail[:=] ?\S+ at |\(a\)/i;
/** The hints that hold no sign; asked of the whole text, where they are rare. One by one they skip ahead faster. */
const WORDS_HINTS = [/ (?:dot|punkt|punto|point|ponto) /i, /mail[:=]/i];
/** Words that stand before `@ firm.example` in a sentence: "follow us @ …". */
const SENTENCE_WORDS =
  /^(?:us|me|online|here|visit|it|more|or|and|find|only|tickets|page|now|live|to|on|follow|shop|available|them)$/i;

function toEmail(local: string, host: string, ownDomain: string | null): string | null {
  return normaliseEmail(`${local.replace(DOTTED, ".")}@${host.replace(DOTTED, ".")}`, ownDomain);
}

/** Addresses spelled in words so that simple readers miss them. */
export function findSpelledEmails(
  { visible: text, lines: all, markedLines }: ParsedPage,
  ownDomain: string | null,
): EmailCandidate[] {
  const likely = WORDS_HINTS.some((hint) => hint.test(text)) ? all : markedLines;
  const lines = linesWith(text, likely, HINT);
  const found: EmailCandidate[] = [];
  for (const pattern of [BRACKETED, WORDED, LABELLED, SPACED]) {
    for (const match of matchesIn(text, lines, pattern)) {
      const [whole, local = "", host = ""] = match;
      if (pattern === SPACED && SENTENCE_WORDS.test(local)) continue;
      const email = toEmail(local, host, ownDomain);
      if (email !== null)
        found.push({ email, place: { start: match.index, end: match.index + whole.length } });
    }
  }
  return found;
}
