import type { Alignment } from "../align";
import { isConditionalForm } from "../conditional-form";
import type { Token } from "../token";
import { isWe } from "./doer";
import { SAYING } from "./reported";
import type { Rule } from "./rule";

const BUT = /^(?:but|aber|jedoch|mais|pero|ma|pero|maar|mas|porem|ale|lecz|although|though)$/u;
const ONLY =
  /^(?:only|solely|just|nur|lediglich|bloss|seulement|uniquement|solo|solamente|unicamente|soltanto|alleen|slechts|enkel|so|somente|apenas|tylko|jedynie|wylacznie)$/u;

/** On a condition, at the beginning of a clause: folded. `If` and its like other rules know. */
const ON_CONDITION =
  /^(?:provided|providing|assuming|once|sobald|sofern|solange|vorausgesetzt|des que|tant que|pourvu|a condition|en cuanto|siempre que|siempre y cuando|con tal|purche|a patto|a condizione|appena|zodra|zolang|mits|op voorwaarde|caso|desde que|logo que|assim que|o ile|pod warunkiem|dopoki|jak tylko|skoro tylko|subject to|as soon as|weather allowing|weather permitting|depending on|je nach|afhankelijk van|selon|segun|zaleznie od|a seconda|dependendo d[aeo]|vorbehaltlich|unter vorbehalt|sous reserve|une fois|a falta de|una vez|salvo|una volta|onder voorbehoud|sob reserva|uma vez)(?= |$)/u;

/** As one hears, we hope: at the end of a sentence. Folded. */
const HEARSAY =
  /^(?:reportedly|allegedly|supposedly|apparently|(?:or )?so (?:they|people|it|the|we|i|my|our|he|she|rumou?r)\b.*|(?:or )?so \p{L}+ (?:says?|said|claims?|claimed)|(?:at least )?we hope(?: so)?|i hope|they say|it is said|rumou?r has it.*|angeblich|heisst es.*|sagt man.*|hoffen wir|so (?:hoffen|heisst|sagt|glaub)\p{L}*.*|wie man .*|wie es heisst|dit on.*|parait il|du moins .*|nous l esperons|nous esperons|dicen|segun dicen|o eso .*|esperamos(?: nosotros)?|al menos .*|speriamo|cosi si dice|a quanto pare|si dice|almeno .*|hopen we|naar verluidt|zegt men|zo (?:zegt|hopen).*|esperamos nos|diz se|dizem|pelo menos .*|i (?:think|believe|guess)|as (?:\S+ ){1,3}(?:tells?|has) it|as the story goes|(?:glaube|denke|meine) ich|laut .*|so steht .*|je crois|d apres .*|(?:geloof|denk) ik|aldus .*|zo staat .*|creo(?: yo)?|credo|creio|secondo .*|segundo .*|tak mi sie wydaje|wedlug .*|a joke(?: .*)?|ein scherz(?: .*)?|or did|give or take(?: .*)?|plus ?minus .*|plusminus(?: .*)?|a \S+ pres|(?:\S+ )?arriba o abajo|(?:well |na ja |nou ja )?(?:almost|nearly|fast|bijna|presque|casi|quasi|prawie)|podobno|taka mamy nadzieje|mamy nadzieje|jak mowia|przynajmniej .*)$/u;

/** Not so any more, or not quite so: at the beginning of what follows, or all of it. Folded. */
const NO_MORE =
  /^(?:(?:or )?at least|ou du moins|zumindest|o al menos|o almeno|althans|ou pelo menos|przynajmniej)(?= )|^(?:\S+ ){0,4}(?:no longer(?: do)?|nicht mehr|ya no|non piu|niet meer|juz nie|ja nao|nao mais)$|^(?:\S+ ){0,3}ne (?:\S+ ){0,2}plus$|(?:^| )(?:ends|expires|endet|auslauft|expire|vence|scade|eindigt|afloopt|wygasa)(?= |$)|(?:^| )(?:excluded|excepted|ausgeschlossen|exclue?s?|excluid[oa]s?|esclus[oaie]|uitgesloten|wykluczon[aey])$|^(?:(?:we|wir|nous|wij) )?(?:begin|start|beginn|beginnen|starten|starting|beginning|commencons|empezamos|comenzamos|iniziamo|comecamos|zaczynamy|cominciamo)(?= |$)/u;
/** In theory: wherever it opens a clause. Folded. */
const IN_THEORY =
  /^(?:in theory|for one \S+|fur einen tag|pendant un jour|een dag lang|por un dia|per un giorno|przez jeden dzien|por um dia|on paper|theoretically|in the dream|theoretisch|in der theorie|auf dem papier|im traum|en theorie|en teoria|in teoria|in theorie|em teoria|teoretycznie|w teorii)(?= |$)/u;
/** It is not so that: before it. Folded. */
const UNTRUE =
  /(?:^| )(?:not true|untrue|wrongly|stimmt nicht|nicht wahr|falschlich|est faux|a tort|no es verdad|non e vero|niet waar|ten onrechte|nieprawda|nao e verdade)(?= |$)/u;
/** With whom it takes to be so many: before it. Folded. */
const JOINTLY =
  /^(?:together with|zusammen mit|gemeinsam mit|avec|ensemble avec|samen met|junto con|insieme (?:a|con)|razem z|juntamente com)(?= )/u;
const ALL =
  /^(?:all|every|each|always|daily|alle[nrs]?|jede[nmrs]?|immer|taglich|tous|toutes?|chaque|toujours|todos?|todas?|cada|siempre|sempre|tutt[ei]|ogni|elke?|iedere?|altijd|kazd\p{L}+|zawsze|codziennie)$/u;
const DAY_OFF = /(?:^| )(?:free|off|frei|ruhetag|libre|libero|livre|vrij|wolny)$/u;

/** All but did: folded. */
const ALL_BUT = /^(?:failli)$/u;
/** `– Marek, Corner Stationers, York`: who says it, at the end. */
const SIGNED =
  /\s[–—-]\s\p{Lu}[\p{L}.'’-]*(?:\s(?:&\s)?\p{Lu}[\p{L}.'’-]*){0,3}(?:,\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}.'’&-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.'’&-]*){0,3})+\s*\.?$/u;
/** `Ist der Aufzug repariert, …`: a German or Dutch verb in front is a condition. */
const VERB_FIRST =
  /^(?:ist|sind|wird|werden|hat|haben|kommt|kommen|liegt|gibt|braucht|fehlt|passt|steht|sollte|sollten|ware|hatte|gabe|is|zijn|wordt|heeft|komt|staat|mocht|mochten)$/u;

const VERB_OF_ONE =
  /^(?:ist|wird|hat|kommt|liegt|gibt|braucht|fehlt|passt|steht|sollte|ware|hatte|gabe|is|wordt|heeft|komt|staat|mocht)$/u;

/** The stretches of a unit behind the last word that the claim takes from it, within its statement. */
function stretchesBehind({ unit, at }: Alignment): Token[][] {
  const last = unit.tokens[Math.max(...at)];
  const behind = unit.tokens.filter(
    ({ place, clause, statement }) =>
      last !== undefined && place > last.place && clause > last.clause && statement === last.statement,
  );
  const clauses = [...new Set(behind.map(({ clause }) => clause))];
  return clauses.map((number) => behind.filter(({ clause }) => clause === number));
}

const lineOf = (tokens: Token[]) => tokens.map(({ fold }) => fold).join(" ");

/** `…, but only the thick ones`. */
function isBounded(stretch: Token[], { claim }: Alignment): boolean {
  const isBut = BUT.test(stretch[0]?.fold ?? "");
  const only = stretch.slice(1, 4).some(({ fold }) => ONLY.test(fold));
  return isBut && only && !claim.tokens.some(({ fold }) => ONLY.test(fold));
}

/** A wish may leave out what it depends on. */
const isWish = ({ claim }: Alignment) =>
  claim.tokens.some(({ fold }) => claim.lexicon.qualifiers.plan.has(fold) || isConditionalForm(fold));

/** `Großvater sagt, wir haben …`, with no word of `that` between. */
function saidBy({ claim, unit, at }: Alignment): Token | undefined {
  const { clause } = unit.tokens[Math.min(...at)] ?? { clause: 0 };
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const before = unit.tokens[begin - 1];
  if (before === undefined || before.capital || !SAYING.test(before.fold)) return undefined;
  if (claim.tokens.some(({ fold }) => SAYING.test(fold))) return undefined;
  const others = unit.tokens.filter((token) => token.clause === before.clause);
  return others.some((token) => isWe(token, claim)) ? undefined : before;
}

/** The clauses of a unit before the one that the claim takes, and that one. */
function stretchesUpTo({ unit, at }: Alignment): Token[][] {
  const { clause, statement } = unit.tokens[Math.min(...at)] ?? { clause: -1, statement: -1 };
  const upTo = unit.tokens.filter((token) => token.clause <= clause && token.statement === statement);
  const clauses = [...new Set(upTo.map((token) => token.clause))];
  return clauses.map((number) => upTo.filter((token) => token.clause === number));
}

/** A condition may stand before it, or behind it. */
function conditionOf(alignment: Alignment, behind: Token[][]): Token[] | undefined {
  const { claim, unit, at } = alignment;
  if (isWish(alignment)) return undefined;
  const before = stretchesUpTo(alignment);
  const said = lineOf(claim.tokens);
  const found = [...before, ...behind].find((stretch) => {
    const opening = ON_CONDITION.exec(lineOf(stretch))?.[0];
    return opening !== undefined && !said.includes(opening);
  });
  const first = unit.tokens[0];
  const isVerbFirst =
    claim.lexicon.compounds && before.length > 1 && VERB_FIRST.test(first?.fold ?? "") && !at.includes(0);
  // `Wir bieten …, ist der Aufzug repariert`: the verb is not ours.
  const isOurs = before.at(-1)?.some((token) => isWe(token, claim)) === true;
  const last = behind.at(-1);
  const isVerbLast = claim.lexicon.compounds && isOurs && VERB_OF_ONE.test(last?.[0]?.fold ?? "");
  return found ?? (isVerbFirst ? before[0] : undefined) ?? (isVerbLast ? last : undefined);
}

/** `– Marek, Corner Stationers, York`. */
function signature({ claim, unit }: Alignment): string | undefined {
  const signed = SIGNED.exec(unit.evidence.quote)?.[0];
  const said = new Set(claim.tokens.map(({ text }) => text));
  return signed?.match(/\p{Lu}[\p{L}.'’-]*/gu)?.some((word) => said.has(word)) ? undefined : signed;
}

/** `Avec Lund Marine, nous employons 90 personnes`: of which some are theirs. */
function jointlyWith({ claim }: Alignment, before: string[]): string | undefined {
  const counts = claim.elements.some(({ number }) => number !== null);
  return counts
    ? before.map((line) => JOINTLY.exec(line)?.[0]).find((words) => words !== undefined)
    : undefined;
}

function doubt(alignment: Alignment, behind: Token[][]): string | undefined {
  const { claim, unit, at } = alignment;
  const said = lineOf(claim.tokens);
  const unsure = behind.find((stretch) => HEARSAY.test(lineOf(stretch)) || NO_MORE.test(lineOf(stretch)));
  if (unsure !== undefined) return lineOf(unsure);
  const theory = stretchesUpTo(alignment)
    .map((stretch) => IN_THEORY.exec(lineOf(stretch))?.[0])
    .find((words) => words !== undefined && !said.includes(words));
  if (theory !== undefined) return theory;
  const before = stretchesUpTo(alignment).map(lineOf);
  const untrue = before.find((line) => UNTRUE.test(line)) ?? jointlyWith(alignment, before);
  if (untrue !== undefined && !said.includes(untrue)) return untrue;
  const saysAll = claim.tokens.some(({ fold }) => ALL.test(fold));
  const dayOff = saysAll ? behind.map(lineOf).find((line) => DAY_OFF.test(line)) : undefined;
  if (dayOff !== undefined) return dayOff;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const allBut = unit.tokens.find(({ fold, clause }) => clauses.has(clause) && ALL_BUT.test(fold));
  return allBut === undefined || said.includes(allBut.fold) ? undefined : allBut.text;
}

/** What stands before and behind a clause in its sentence may bound it, put it on a condition, or say that it is hearsay. */
export const takenBack: Rule = (alignment) => {
  if (alignment.at.length === 0) return null;
  const stretches = stretchesBehind(alignment);
  const bound = stretches.find((stretch) => isBounded(stretch, alignment));
  if (bound !== undefined) return `the evidence bounds it (“${lineOf(bound)}”)`;
  const condition = conditionOf(alignment, stretches);
  if (condition !== undefined) return `the evidence says it on a condition (“${condition[0]?.text}”)`;
  const unsure = doubt(alignment, [...stretches, ...nextStatement(alignment)]);
  if (unsure !== undefined) return `the evidence is not sure of it (“${unsure}”)`;
  const signed = signature(alignment);
  if (signed !== undefined) return `somebody else says it (“${signed.trim()}”)`;
  const says = saidBy(alignment);
  return says === undefined ? null : `the page only has somebody say it (“${says.text}”)`;
};

/** `; ab Juni nicht mehr`: all that stands behind the next semicolon. */
function nextStatement({ unit, at }: Alignment): Token[][] {
  const { statement } = unit.tokens[Math.max(...at)] ?? { statement: -1 };
  const next = unit.tokens.filter((token) => token.statement === statement + 1);
  return next.length === 0 ? [] : [next];
}
