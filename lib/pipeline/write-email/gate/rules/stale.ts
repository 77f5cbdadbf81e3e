import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** News in the words of the writers' languages: recently, just, new, now. */
const RECENT =
  /^(?:recent|recently|just|newly|latest|lately|new|kurzlich|neulich|jungst|frisch|neue?[rsnm]?|recemment|dernierement|nouve(?:au|l|lle|aux|lles)|recientemente|reciente|acaba[nis]?|nuev[oa]s?|recentemente|recente|appena|nuov[oaie]|onlangs|recent|nieuwe?|net|kersvers|nov[oa]s?|niedawno|ostatnio|now[yae])$/;
/** Ended, in a word that stands anywhere in the sentence: what it says is no longer so. */
export const ENDED =
  /^(?:zrezygnowa|oddali|zamkne|abgegeben|abgeschafft|aufgehort|abgestossen|afgestoten|weggedaan|dejad|renunciam|abandonam|smess|rinunciat|desisti|discontinu|ceased|sospes|suspend|ausgesetzt|opgeschort|zawiesz|shelved|lapsed|stopped|closed|wound|abandon|withdr[ae]w|revoked|burn(?:ed|t)|demolished|torn|aberkannt|abgebrannt|abgerissen|retire(?=$|e?s?$)|brule(?=$|e?s?$)|demoli|retirad|quemo|quemad|derrib|ritirat|bruciat|demolit|abbattut|ingetrokken|afgebrand|gesloopt|ardeu|demolid|cofniet|splone|zburz|eingestellt|aufgegeben|geschlossen|aufgelost|stillgelegt|beendet|ausgelaufen|erloschen|ferme|fermee?s?|arrete|cesse|cede|cedee?|supprim|abandonne|cerro|cerrad|cerramos|dejamos|traspas|suprim|chius|cessat|cedut|dismess|interrott|abbandonat|gestopt|gesloten|stopten|beeindigd|opgeheven|fechou|fechad|encerr|deixamos|zamkni|zakoncz|zlikwidow|zaprzesta)/;

/** Verbs of having and running in the past: what one had, one need not have today. */
const HAD =
  /^(?:had|ran|operated|owned|offered|maintained|kept|used|hatten?|betrieben?|unterhielten?|fuhrten|boten|besassen|avions|avait|tenions|exploitions|vendions|proposions|faisions|disposions|teniamos|tenia|tuvimos|vendiamos|ofreciamos|haciamos|llevabamos|avevamo|aveva|vendevamo|gestivamo|offrivamo|facevamo|hadden|dreven|runden|verkochten|boden|tinhamos|tinha|tivemos|vendiamos|ofereciamos|mielismy|prowadzilismy|oferowalismy|sprzedawalismy)$/;

/** It belongs to somebody: whose it is must be said too. */
const HANDED_OVER =
  /^(?:belongs?|gehor(?:t|en)|appartient|appartiennent|pertenecen?|appartien[ei]|appartengono|behoort|behoren|toebehoort|pertencem?|nalez[ay])$/;

/** It went to somebody else: what one handed over one has no longer. Only where a year or a name says that it happened. */
export const GIVEN_AWAY =
  /^(?:sold|handed|transferred|divested|passed|ubergeben|ubergaben|ubergab|verkauften?|abgegeben|abgaben|veraussert|vendu|vendues?|vendons|cedons|transmis|revendu|vendimos|vendid[oa]|cedimos|cedid[oa]|transferimos|transferid[oa]|traspasamos|vendemmo|vendut[oa]|cedut[oa]|cedemmo|trasferit[oa]|verkochten|overgedragen|overgedaan|vendemos|cedemos|trespassamos|sprzedalismy|sprzedan[aey]|przekazalismy|przekazan[aey]|oddalismy)$/;

export const GIVEN_UP =
  /\b(?:gave up|given up|giving up|got rid of|no longer|used to|nicht mehr|niet meer|juz nie|is nu van|zijn nu van|now run by)\b/;

const isYear = (token: Token | undefined) =>
  token?.digits != null && token.digits >= 1900 && token.digits < 2100 && Number.isInteger(token.digits);

/** `From 2018 to 2020 we sold …`: it lasted, and is over. */
function saysSpan({ unit, at }: Alignment): boolean {
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const years = unit.tokens.flatMap((token, index) =>
    isYear(token) && clauses.has(token.clause) ? [index] : [],
  );
  return years.some((index, position) => position > 0 && index - (years[position - 1] ?? 0) <= 4);
}

/** `The branch in Graz we handed over to Dr Vogt in 2019`: to whom or when is said, so that it is done. */
function givenAway({ claim, unit, at }: Alignment): Token | undefined {
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const here = unit.tokens.filter(({ clause }) => clauses.has(clause));
  return here.find(({ fold, place }) => {
    if (!GIVEN_AWAY.test(fold) || claim.tokens.some((said) => GIVEN_AWAY.test(said.fold))) return false;
    const isTo = (token: Token, index: number) =>
      token.capital && claim.lexicon.directions.has(here[index - 1]?.fold ?? "") && token.place > place;
    return here.some((token, index) => isYear(token) || isTo(token, index));
  });
}

function saysYear({ claim }: Alignment): boolean {
  return claim.tokens.some(isYear);
}

/** What evidence says of the past, or of another year, must not be told as of today. */
export const stale: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  if (saysSpan(alignment) && !saysYear(alignment)) return "the evidence says it of years that are over";
  const said = unit.tokens.map(({ fold }) => fold).join(" ");
  if (GIVEN_UP.test(said)) return "the evidence says that it is over";
  const handedOver = unit.tokens.find(({ fold }) => HANDED_OVER.test(fold));
  if (handedOver !== undefined && !claim.tokens.some(({ fold }) => fold === handedOver.fold))
    return `the evidence says “${handedOver.text}”, the sentence leaves it out`;
  // `Fermé` is closed; `ferme` is a farm, and `fermentation` neither.
  const isEnded = ({ fold, text }: Token) =>
    ENDED.test(fold) && (!fold.startsWith("ferm") || /é/i.test(text));
  const ended = unit.tokens.find(isEnded);
  if (ended !== undefined && !claim.tokens.some(({ fold }) => ENDED.test(fold)))
    return `the evidence says “${ended.text}”, the sentence leaves it out`;
  const away = givenAway(alignment);
  if (away !== undefined) return `the evidence says “${away.text}”: it is somebody else's`;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const had = unit.tokens.find(({ fold, clause }) => clauses.has(clause) && HAD.test(fold));
  if (had !== undefined && !claim.tokens.some(({ fold }) => fold === had.fold))
    return `the evidence says “${had.text}”: it may be over`;
  if (!unit.isOld || saysYear(alignment)) return null;
  const isNews = claim.tokens.some(({ fold }) => RECENT.test(fold));
  const counts = claim.elements.some(({ number }) => number !== null);
  return isNews || counts ? "the evidence is of some years ago: say the year" : null;
};
