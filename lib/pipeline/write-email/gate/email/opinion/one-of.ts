import type { EvidenceUnit } from "../../evidence-unit";
import type { Lexicon } from "../../lexicon/lexicon";
import { isSameWord } from "../../same-word";
import type { Token } from "../../token";
import type { Ground } from "../ground";

const ONE =
  /^(?:(?:just |only )?(?:one|a single)|ein(?:e|en|zige[rs]?)?(?: einzige[rsn]?)?|une?(?: seule?)?|un[oa]?(?: sol[oa])?|een(?: enkele?)?|uma?(?: so)?|jeden|jedna|jedno) /u;
/** What comes out in the end wherever people and machines come together: a plan, a bill, a page. */
const OUTCOME =
  /^(?:(?:power |electricity |energy )?bill|(?:shift |duty )?(?:rota|roster|plan|schedule|timetable|calendar)|(?:web ?)?site|page|screen|spreadsheet|(?:dienst|schicht|urlaubs)?plan|(?:strom|energie)?rechnung|kalender|webs(?:ite|eite)|seite|bildschirm|tabelle|planning|calendrier|facture(?: d electricite)?|site(?: internet)?|ecran|cuadrante|calendario|factura(?: de (?:la )?luz)?|web|pagina(?: web)?|pantalla|bolletta|sito|schermo|(?:dienst)?rooster|(?:energie|stroom)?rekening|scherm|escala|fatura|conta(?: da luz)?|ecra|grafik|rachunek|strona|ekran)$/u;

const isOneWord = (fold: string, { singular, numbers }: Lexicon) =>
  singular.has(fold) || numbers.get(fold) === 1;

/** `38 people, one shift`: an article counts beside numbers, so the evidence must have the thing itself so, and once. */
export function countsOne(tokens: Token[], ground: Ground): boolean {
  const { lexicon } = ground.context;
  const begin = tokens.findIndex(({ fold }) => !lexicon.joints.has(fold));
  return begin !== -1 && isOneWord(tokens[begin]?.fold ?? "", lexicon) && tokens.length > begin + 1;
}

const THE_ONE = /^(?:the|der|die|das|den|dem|le|la|l|el|il|lo|het|o)$/u;

/** Whether the evidence says `a` or `one` of the thing that a part counts one of, and no page counts more of it. */
export function hasOne(tokens: Token[], unit: EvidenceUnit, { context, units }: Ground): boolean {
  const { lexicon } = context;
  const noun = tokens[tokens.length - 1]?.fold ?? "";
  const says = unit.tokens.some(
    ({ fold }, index) =>
      isSameWord(noun, fold, lexicon) &&
      unit.tokens
        .slice(Math.max(0, index - 3), index)
        .some((before) => isOneWord(before.fold, lexicon) || THE_ONE.test(before.fold)),
  );
  return says && !countsSeveral(noun, units, lexicon);
}

function countsSeveral(noun: string, units: EvidenceUnit[], lexicon: Lexicon): boolean {
  return units.some((unit) =>
    unit.numbers.some(
      ({ to, value }) =>
        value !== 1 && unit.tokens.slice(to, to + 2).some(({ fold }) => isSameWord(noun, fold, lexicon)),
    ),
  );
}

/**
 * `23 people, one rota`: what a subject says comes of the things it counted, unless the pages count several of it.
 */
export function isOneOutcome(tokens: Token[], { context, units }: Ground): boolean {
  const { lexicon } = context;
  const text = tokens.map(({ fold }) => fold).join(" ");
  const one = ONE.exec(text)?.[0];
  if (one === undefined || !OUTCOME.test(text.slice(one.length))) return false;
  const noun = tokens[tokens.length - 1]?.fold ?? "";
  return !countsSeveral(noun, units, lexicon);
}
