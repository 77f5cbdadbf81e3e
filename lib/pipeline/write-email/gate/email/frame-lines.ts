import { ASSERTIVE } from "../assertive";
import { foldWord } from "../fold-word";
import type { GateContext } from "../gate-context";
import type { Lexicon } from "../lexicon/lexicon";
import { PRAISE } from "../praise";
import { readTokens } from "../read-tokens";
import { type Token, tokenize } from "../token";

/** How one begins to speak to somebody, folded. */
export const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|gruss gott|servus|moin|bonjour|bonsoir|cher|chere|hola|buenos dias|buenas tardes|estimad[oa]s?|querid[oa]s?|ciao|buongiorno|gentile|salve|egregi[oa]|spettabile|beste|geachte|dag|goedemorgen|goedemiddag|ola|bom dia|boa tarde|prezad[oa]s?|car[oa]s?|exm[oa]s?|dzien dobry|szanown[aiy]|drog[ai]|witam|czesc)\b/;
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|ing|mag|dipl|herr|herrn|frau|monsieur|madame|mademoiselle|mme|m|sr|sra|senor|senora|don|dona|sig|signor|signora|signore|dott|dottor|dottoressa|dhr|mevr|heer|mevrouw|pan|pani|panie|panstwo|sir|madam|damen|herren|und|and|et|y|e|en|i|alle|all|everyone|team|zusammen|there|to|the|an|das|von|de|del|la|le|les|o|a|il|los|las|l|equipe|equipo|squadra|zespol|zespole|tutti|todos|tous|senhor|senhora|senhores|senores|signori)$/;
const CLOSINGS = new Set(
  (
    "best|all the best|best wishes|best regards|kind regards|warm regards|kindest regards|warmest regards|regards|cheers|thanks|thank you|many thanks|thanks in advance|sincerely|yours sincerely|yours faithfully|yours|yours truly|warmly|with best wishes|with kind regards|talk soon|speak soon|" +
    "viele grusse|beste grusse|liebe grusse|herzliche grusse|freundliche grusse|mit freundlichen grussen|mit besten grussen|schone grusse|mit herzlichen grussen|danke|vielen dank|besten dank|vg|lg|mfg|gruss|freundlicher gruss|ihre|ihr|" +
    "cordialement|bien cordialement|bien a vous|cordiales salutations|meilleures salutations|salutations distinguees|sinceres salutations|tres cordialement|a bientot|merci|merci d avance|bonne journee|belle journee|" +
    "saludos|un saludo|un cordial saludo|saludos cordiales|cordialmente|atentamente|muchas gracias|gracias|un abrazo|hasta pronto|reciba un cordial saludo|" +
    "cordiali saluti|distinti saluti|un cordiale saluto|saluti|un saluto|grazie|grazie mille|a presto|buona giornata|" +
    "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|mvg|bedankt|dank u|alvast bedankt|met hartelijke groet|" +
    "com os melhores cumprimentos|melhores cumprimentos|cumprimentos|atenciosamente|abracos|um abraco|obrigado|obrigada|muito obrigado|muito obrigada|saudacoes|saudacoes cordiais|com os meus cumprimentos|" +
    "pozdrawiam|z powazaniem|serdecznie pozdrawiam|z pozdrowieniami|z wyrazami szacunku|dziekuje|serdeczne pozdrowienia|pozdrawiam serdecznie|lacze pozdrowienia"
  ).split("|"),
);

const plain = (text: string) =>
  foldWord(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A greeting, alone on its line: whom one speaks to is no claim, as long as nothing but names stands there. */
export function isGreeting(text: string, { company, person, lexicon }: GateContext): boolean {
  const greeting = GREETING.exec(plain(text))?.[0];
  if (greeting === undefined || !/[,!:–—-]\s*$|^[^.?]*$/u.test(text) || text.length > 80) return false;
  const named = readTokens(text, lexicon).slice(tokenize(greeting).length);
  const strangers = named.filter(({ fold }) => !TITLE.test(fold) && !company.has(fold));
  if (person.size > 0) return strangers.every(({ fold }) => person.has(fold));
  const isTeam = named.some(({ fold }) => /^(?:team|equipe|equipo|squadra|zespol|zespole)$/.test(fold));
  if (isTeam) return strangers.length === 0;
  return strangers.length <= 3 && strangers.every((token) => mayBeName(token, lexicon));
}

/** `Dear Prize Winner`, `dear customer` call the reader something. */
function mayBeName({ capital, digits, fold }: Token, { outsiders }: Lexicon): boolean {
  return capital && digits === null && !PRAISE.test(fold) && !ASSERTIVE.test(fold) && !outsiders.has(fold);
}

/** A line of the signature: a closing, or who signs. */
export function isSignature(text: string, { input }: GateContext): boolean {
  const words = plain(text);
  if (CLOSINGS.has(words)) return true;
  const named = tokenize(text).filter(
    ({ fold }) => !/^(?:of|from|at|von|de|di|da|van|z|bei|chez)$/.test(fold),
  );
  const { senderName, senderCompany } = input.brief;
  const sender = new Set(tokenize(`${senderName} ${senderCompany}`).map(({ fold }) => fold));
  return named.length > 0 && named.every(({ fold, capital }) => capital && sender.has(fold));
}
