import { foldWord } from "../fold-word";

/**
 * What else an English sentence of evidence says, in the order in which one would write it to its company: `We were
 * founded by Ruth Calder` says that Ruth Calder founded us. Each restatement follows from the sentence whatever the rest of
 * the world is like; where a sentence could be read in two ways there is none. Everything the rules hold a sentence to
 * they hold its restatements to.
 */
export function restate(quote: string): string[] {
  const text = quote.trim().replace(/[.!]$/, "");
  if (text.split(/\s+/).length > MOST_WORDS || isUnsure(text)) return [];
  return [...ofPassive(text), ...ofList(text), ...ofSecondVerb(text)];
}

const MOST_WORDS = 40;

/** Words after which a part of a sentence may belong to somebody else, be denied, planned or conditional; quotations. */
const UNSURE = new RegExp(
  `[?;:"“”„«»()–—]|\\b(?:${[
    "not|no|never|neither|nor|without|hardly|rarely|almost|nearly|cannot|\\w+n['’]t",
    "will|would|could|may|might|should|can|plan|plans|planned|want|wants|hope|hopes|aim|aims|soon|until|once",
    "if|unless|whether|when|while|because|although|though|whereas|but|or|than|as|that|which|who|whose|whom|where",
    "help|helps|helped|let|lets|enable|enables|allow|allows|make it|ensure|ensures|so",
    "used to|formerly|previously|originally|said|says|say",
  ].join("|")})\\b`,
  "i",
);

function isUnsure(text: string): boolean {
  return UNSURE.test(text);
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|of|the|de|von|van|&))*`;
const WHEN = String.raw`(?:in|on)\s(?:\p{Lu}\p{L}+\s)?\d{4}`;
const PASSIVE = new RegExp(
  `^(?:We|The (?:company|firm|business|workshop)) (?:was|were) (?<done>founded|established|started|acquired|bought|opened|launched)(?: (?<early>${WHEN}))? by (?<name>${NAME})(?: (?<late>${WHEN}))?(?=$|,| and )`,
  "u",
);

function ofPassive(text: string): string[] {
  const found = PASSIVE.exec(text);
  const { name = "", done = "", early, late } = found?.groups ?? {};
  if (found === null || name === "") return [];
  // `By Ruth Calder and her brother`: she alone did not.
  const rest = text.slice(found[0].length);
  if (/^ and /.test(rest) && !startsVerb(rest.slice(" and ".length))) return [];
  return [[name, done, "us", early ?? late ?? ""].join(" ").trim()];
}

const LIST = new RegExp(
  `^Our (?<whom>clients|customers|partners|suppliers) include (?<names>(?:the )?${NAME}(?:(?:, | and |, and )(?:the )?${NAME})*(?: in ${NAME})?)$`,
  "u",
);

function ofList(text: string): string[] {
  const { whom, names } = LIST.exec(text)?.groups ?? {};
  if (whom === undefined || names === undefined) return [];
  return names.split(/, and |, | and /).map((name) => `${name} is one of our ${whom}`);
}

/** Verbs whose form is no noun's and no adjective's, so that after `and` they begin what the subject does besides. */
const VERBS = new Set(
  `employ employs employed operate operates operated have has had comes come deliver delivers delivered sell sells sold serve
  serves served opened moved won bought sold supplied built made runs ran holds held keeps kept grew grows`.split(
    /\s+/,
  ),
);

function startsVerb(text: string): boolean {
  return VERBS.has(foldWord(text.split(/\s+/)[0] ?? ""));
}

/** Who a sentence begins with: one that only a verb can follow. */
const SUBJECT = /^(?:We|(?:Each|Every|Our) \p{Ll}[\p{L}-]*)(?= )/u;

/** `Every staircase is made from oak and comes with a guarantee`: every staircase comes with a guarantee. */
function ofSecondVerb(text: string): string[] {
  const subject = SUBJECT.exec(text)?.[0];
  if (subject === undefined) return [];
  const parts = text.split(/,? and /);
  const last = parts.length - 1;
  // A second `and` may join anything to anything.
  if (last !== 1 || parts.some((part) => / to \p{Ll}/u.test(part))) return [];
  const second = parts[1] ?? "";
  return startsVerb(second) ? [`${subject} ${second}`] : [];
}
