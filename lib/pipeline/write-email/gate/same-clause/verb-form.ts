import type { EmailLanguage } from "../../pick-language";

/** `Compramos` is now or then; a date in the clause tells. */
export interface VerbTime {
  isPast: boolean;
}

type Shift = (said: string, carried: string, time: VerbTime) => boolean;

const pairsOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Endings of ours and of yours; whether the stems before them are one is asked of the language. */
function byEndings(
  endings: [string, string][],
  isSameStem: (said: string, carried: string) => boolean,
): Shift {
  return (said, carried) =>
    endings.some(
      ([ours, yours]) =>
        carried.endsWith(ours) &&
        said.endsWith(yours) &&
        carried.length - ours.length >= SHORTEST_STEM &&
        isSameStem(said.slice(0, said.length - yours.length), carried.slice(0, carried.length - ours.length)),
    );
}

const SHORTEST_STEM = 2;
const same = (said: string, carried: string) => said === carried;

const FRENCH = pairsOf("sommes=etes faisons=faites disons=dites");
const french = byEndings(
  [
    ["ons", "ez"],
    ["ames", "ates"],
    ["imes", "ites"],
    ["umes", "utes"],
  ],
  (said, carried) => said === carried || `${said}e` === carried,
);

const SPANISH = pairsOf("somos=son estamos=estan vamos=van hemos=han damos=dan fuimos=fueron");
/** `Tenemos` and `tienen`, `pedimos` and `piden`: the vowel of the stem changes. */
const spanishStem = (stem: string) =>
  stem.replace(/ie/g, "e").replace(/ue/g, "o").replace(/y/g, "i").replace(/i/g, "e");
const sameSpanish = (said: string, carried: string) => spanishStem(said) === spanishStem(carried);
const spanishNow = byEndings(
  [
    ["amos", "an"],
    ["emos", "en"],
    ["imos", "en"],
  ],
  sameSpanish,
);
const spanishThen = byEndings(
  [
    ["amos", "aron"],
    ["imos", "ieron"],
    ["imos", "eron"],
  ],
  sameSpanish,
);
const spanishAlways = byEndings(
  [
    ["abamos", "aban"],
    ["iamos", "ian"],
    ["aremos", "aran"],
    ["eremos", "eran"],
    ["iremos", "iran"],
  ],
  same,
);

const ITALIAN = pairsOf(
  "siamo=siete abbiamo=avete facciamo=fate diamo=date stiamo=state andiamo=andate vogliamo=volete possiamo=potete dobbiamo=dovete sappiamo=sapete diciamo=dite usciamo=uscite fummo=foste",
);
const italian = byEndings(
  [
    ["iamo", "ate"],
    ["iamo", "ete"],
    ["iamo", "ite"],
    ["vamo", "vate"],
    ["ammo", "aste"],
    ["emmo", "este"],
    ["immo", "iste"],
    ["remo", "rete"],
  ],
  (said, carried) => said === carried || said === `${carried}i` || `${said}h` === carried,
);

const PORTUGUESE = pairsOf("somos=sao temos=tem estamos=estao vamos=vao damos=dao fomos=foram pomos=poem");
const portugueseNow = byEndings(
  [
    ["amos", "am"],
    ["emos", "em"],
    ["imos", "em"],
  ],
  same,
);
const portugueseThen = byEndings(
  [
    ["amos", "aram"],
    ["emos", "eram"],
    ["imos", "iram"],
  ],
  same,
);
const portugueseAlways = byEndings(
  [
    ["avamos", "avam"],
    ["iamos", "iam"],
  ],
  same,
);

const POLISH = pairsOf(
  "jestesmy=sa mozemy=moga wiemy=wiedza umiemy=umieja jemy=jedza idziemy=ida jedziemy=jada pieczemy=pieka bierzemy=biora wieziemy=wioza niesiemy=niosa tniemy=tna",
);
const polish = byEndings(
  [
    ["amy", "aja"],
    ["emy", "a"],
    ["imy", "ia"],
    ["imy", "ja"],
    ["imy", "a"],
    ["ymy", "a"],
    ["lismy", "li"],
    ["lysmy", "ly"],
    ["libysmy", "liby"],
  ],
  same,
);

const DUTCH = pairsOf(
  "zijn=bent zijn=is hebben=hebt hebben=heeft willen=wilt willen=wil kunnen=kunt kunnen=kan mogen=mag moeten=moet zullen=zult zullen=zal gaan=gaat staan=staat doen=doet zien=ziet komen=komt hadden=had waren=was werden=werd wilden=wilde wilden=wou konden=kon zouden=zou deden=deed",
);
/** A Dutch stem however it is spelt: `bewaar` and `bewar`, `geef` and `gev`. */
const dutchStem = (stem: string) =>
  stem
    .replace(/([aeou])\1/g, "$1")
    .replace(/([b-df-hj-np-tv-z])\1$/, "$1")
    .replace(/v$/, "f")
    .replace(/z$/, "s");

function dutch(said: string, carried: string): boolean {
  // `Inspecteerden` and `inspecteerde`.
  if (/[dt]en$/.test(carried) && said === carried.slice(0, -1)) return true;
  if (!carried.endsWith("en") || carried.length < SHORTEST_STEM + 3) return false;
  const stem = dutchStem(carried.slice(0, -2));
  return dutchStem(said) === stem || (said.endsWith("t") && dutchStem(said.slice(0, -1)) === stem);
}

const known = (pairs: ReadonlySet<string>, said: string, carried: string) => pairs.has(`${carried}=${said}`);

const SHIFTS: Record<EmailLanguage, Shift> = {
  // Their verbs are the same after `we` and `you`.
  en: () => false,
  de: () => false,
  fr: (said, carried, time) => known(FRENCH, said, carried) || french(said, carried, time),
  es: (said, carried, time) =>
    known(SPANISH, said, carried) ||
    spanishAlways(said, carried, time) ||
    (time.isPast ? spanishThen : spanishNow)(said, carried, time),
  it: (said, carried, time) => known(ITALIAN, said, carried) || italian(said, carried, time),
  nl: (said, carried) => known(DUTCH, said, carried) || dutch(said, carried),
  pt: (said, carried, time) =>
    known(PORTUGUESE, said, carried) ||
    portugueseAlways(said, carried, time) ||
    (time.isPast ? portugueseThen : portugueseNow)(said, carried, time),
  pl: (said, carried, time) => known(POLISH, said, carried) || polish(said, carried, time),
};

/** Whether a verb of the email is the page's verb, said of you instead of us. Both folded. */
export function isShifted(said: string, carried: string, language: EmailLanguage, time: VerbTime): boolean {
  return SHIFTS[language](said, carried, time);
}

/** Forms that say `we` by themselves, and nouns that look like them. */
const OURS: Partial<Record<EmailLanguage, RegExp>> = {
  es: /^(?!(?:ultimos|proximos|maximos|minimos|tramos)$)\p{L}+[aei]mos$/u,
  it: /\p{L}(?:iamo|[aei]mmo|vamo|remo)$/u,
  pt: /^(?!(?:ultimos|proximos|maximos|minimos)$)\p{L}+[aeio]mos$/u,
  pl: /^(?!(?:problemy|systemy|kremy)$)\p{L}+(?:[aeiy]my|smy)$/u,
};

/** Whether a verb says by its form that we do it. */
export function saysWe(fold: string, language: EmailLanguage): boolean {
  return OURS[language]?.test(fold) ?? false;
}
