import type { EmailLanguage } from "../../pick-language";
import { SEEK } from "../rules/sought";
import { isYear, saysAverage } from "./circumstance";
import { has, isCounted, isOneStretch, ONE } from "./counted";
import { hasVerb } from "./further";
import { LIMITS } from "./limits";
import { PERSONS } from "./person";
import type { Speech } from "./says-same";
import type { Word } from "./words";

/** `…, together with a nursery`, `…, with one pickup`. */
export function isAddition(rest: Word[], speech: Speech): boolean {
  const limits = LIMITS[speech.language];
  const [first, second] = rest;
  if (first?.isBroken !== true || !isOneStretch(rest) || hasVerb(rest, speech)) return false;
  if (limits.together.test(first.fold)) return rest.length > 1;
  return (
    limits.with.test(first.fold) &&
    (isCounted(second, speech) || ONE.test(second?.fold ?? "")) &&
    isThing(rest)
  );
}

/** `With a permit`, `with a surcharge` bounds; `with one pickup and a borrowed chipper` adds. */
const isThing = (rest: Word[]) => !has(rest, BOUND);
const BOUND =
  /^(?:permit|permission|surcharge|deposit|fee|booking|appointment|prescription|notice|exception|minimum|maximum|limit|order|contract|erlaubnis|genehmigung|gutachten|aufschlag|anzahlung|termin|rezept|mindest\p{L}*|vertrag|permis|autorisation|supplement|acompte|ordonnance|permiso|recargo|deposito|receta|permesso|supplemento|acconto|ricetta|vergunning|toeslag|afspraak|recept|minimo|licenca|umowa|zgoda|zezwoleni\p{L}+)$/u;

/** `…, of which five are electric`: a part of what was counted. */
export function isPart(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { among, relative } = LIMITS[speech.language];
  const start = rest.slice(0, 3);
  const isOfThem = start.some(
    ({ fold }, index) =>
      among.test(fold) || (index > 0 && relative.test(fold) && PARTITIVE.test(start[index - 1]?.fold ?? "")),
  );
  const counts = rest.slice(0, 6).some((word) => isCounted(word, speech));
  const isOfCounted = clause.some((word) => isCounted(word, speech));
  return isOfThem && counts && isOfCounted && rest[0]?.isBroken === true;
}

const PARTITIVE = /^(?:of|von|di|de|van|z|sposrod)$/u;

const UP_TO =
  /^(?:bis|zu|up|to|tot|fino|a|jusqu|hasta|ate|do|etwas|deutlich|even|zelfs|sogar|un|peu|alcune|soms|poco|algo|um|pouco|nieco)$/u;

const MOST_DEVIATING = 9;

/** `…, in summer a few more`: beside an average. */
export function isDeviation(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { more } = LIMITS[speech.language];
  if (!saysAverage(clause) || rest[0]?.isBroken !== true || hasVerb(rest, speech)) return false;
  const isSmall = rest.length <= MOST_DEVIATING;
  return isSmall && (has(rest, more) || (has(rest, UP_TO) && rest.some((word) => isCounted(word, speech))));
}

/** `…, and a driver with a licence`, behind whom we look for: who looks for both looks for each. */
export function isSoughtToo(rest: Word[], clause: Word[], speech: Speech): boolean {
  const [first, second] = rest;
  const isJoined = LIMITS[speech.language].joins.test(first?.fold ?? "") && first?.isBroken !== true;
  const isSought = clause.slice(0, 4).some(({ fold }) => SEEK.test(fold));
  const isOne = isCounted(second, speech) || ONE.test(second?.fold ?? "");
  return isJoined && isSought && isOne && isOneStretch(rest) && !hasVerb(rest, speech);
}

/** `…: eleven sailmakers, four riggers`: what it is made up of. */
export function isCountedList(rest: Word[], clause: Word[], speech: Speech): boolean {
  if (!rest[0]?.gap.includes(":") || !clause.some((word) => isCounted(word, speech))) return false;
  const { joins } = LIMITS[speech.language];
  return rest.every((word, index) => {
    const isItem = word.isBroken || joins.test(rest[index - 1]?.fold ?? "");
    return !isItem || joins.test(word.fold) || isCounted(word, speech) || ONE.test(word.fold);
  });
}

/** `…, repertories on the other hand for ever`: another thing, of which something else holds. */
export function isContrast(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { instead } = LIMITS[speech.language];
  const first = rest[0];
  if (first?.isBroken !== true || rest.length > 6 || !has(rest, instead)) return false;
  const isOther = !clause.some(({ fold }) => fold === first.fold);
  return isOther && !PERSONS[speech.language].we.has(first.fold) && first.digits === null;
}

const COMPARED: Record<EmailLanguage, RegExp> = {
  en: /^(?:(?:about|some|around|roughly) )?#n (?:more|fewer|less) than (?:(?:the|in) )?(?:#y|(?:year|winter|summer|season) before|previous year|last year)$/u,
  de: /^(?:(?:rund|etwa) )?#n (?:mehr|weniger) als (?:#y|im (?:vorjahr|jahr davor)|im jahr #y)$/u,
  fr: /^(?:soit )?(?:environ )?#n de (?:plus|moins) qu en #y$/u,
  es: /^(?:unas? |unos )?#n (?:mas|menos) que (?:en #y|el ano anterior)$/u,
  it: /^#n in (?:piu|meno) (?:del|rispetto al) (?:#y|2\d{3}|anno prima)$/u,
  nl: /^(?:(?:ruim|ongeveer) )?#n (?:meer|minder) dan (?:in #y|het jaar ervoor|een jaar eerder)$/u,
  pt: /^(?:mais|menos) #n (?:do )?que (?:em #y|no ano anterior)$/u,
  pl: /^o #n (?:wiecej|mniej) niz (?:rok wczesniej|w #y(?: roku)?)$/u,
};

/** `…, forty more than the year before`. */
export function isComparison(rest: Word[], { language, lexicon }: Speech): boolean {
  const line = rest
    .map((word) => {
      if (isYear(word)) return "#y";
      return word.digits !== null || lexicon.numbers.has(word.fold) ? "#n" : word.fold;
    })
    .join(" ");
  return rest[0]?.isBroken === true && COMPARED[language].test(line);
}
