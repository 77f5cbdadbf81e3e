import { isConditionalForm } from "../conditional-form";
import type { EvidenceUnit } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { takesTopicForGranted } from "../neutral/granted-topic";
import { findNumbers } from "../number-value";
import { PRAISE } from "../praise";
import { POSSESSIVE } from "../rules/receiver";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import type { Ground } from "./ground";
import { isHedged } from "./is-hedged";
import { isOwnTrade } from "./is-own-trade";
import type { SentenceKind } from "./sentence-kind";

/** A thought of ours that is one clause and holds no number may be about anything that pages and brief speak of. */
function isOneClauseWithoutNumber(tokens: Token[], lexicon: Lexicon): boolean {
  return (
    tokens.every(({ clause }) => clause === tokens[0]?.clause) && findNumbers(tokens, lexicon).length === 0
  );
}

const LONGEST_OWNED = 3;
/** `Montrer vos escaliers en ligne`: it bids to show them there; `vos escaliers en ligne` would say that they are. */
const SHOW =
  /^(?:show|showing|put|putting|bring|bringing|zeigen|montrer|presenter|mettre|mostrar|ensenar|poner|mostrare|mettere|portare|tonen|laten|colocar|por|pokazac)$/u;
const ON = /^(?:on|auf|im|sur|en|su|op|em|na|no)$/u;

/** `Your online lessons`: what a possessive of the reader's owns, each word with the whole of it. */
function ownedWords(tokens: Token[], { reader, nominatives, functionWords }: Lexicon): Map<Token, Token[]> {
  const owned = new Map<Token, Token[]>();
  const isShown = SHOW.test(tokens[0]?.fold ?? "");
  tokens.forEach((token, index) => {
    if (!reader.has(token.fold) || nominatives.has(token.fold)) return;
    const run = tokens
      .slice(index + 1, index + 1 + LONGEST_OWNED)
      .filter(({ clause }) => clause === token.clause);
    const end = run.findIndex(
      ({ fold }, at) => isShown && at > 0 && (ON.test(fold) || (fold === "online" && at === run.length - 1)),
    );
    const words = (end === -1 ? run : run.slice(0, end)).filter(({ fold }) => !functionWords.has(fold));
    for (const word of words) owned.set(word, words);
  });
  return owned;
}

/** What narrows a claim is part of it, whoever thinks it. */
const ONLY =
  /^(?:only|just|solely|nur|lediglich|bloss|seulement|uniquement|solo|solamente|unicamente|soltanto|alleen|slechts|so|apenas|somente|tylko|jedynie)$/u;

/** Right behind an article, with no word behind it that it could say something of. */
function isAlone(tokens: Token[], index: number, { functionWords, joints }: Lexicon): boolean {
  const [before, token, next] = tokens.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || before === undefined || token === undefined || before.clause !== token.clause)
    return false;
  const isEnd =
    next === undefined ||
    next.clause !== token.clause ||
    functionWords.has(next.fold) ||
    joints.has(next.fold);
  return isEnd && (isDeterminer(before.fold) || joints.has(before.fold));
}

const THE = /^(?:the|der|die|das|le|la|les|l|el|los|las|il|lo|gli|de|het|o|os|as)$/u;
const isDeterminer = (fold: string) => THE.test(fold) || POSSESSIVE.test(fold);

/** `El bonito` is a fish where the pages sell it, though `bonito` may be what we think of something. */
function isNamedThing(tokens: Token[], token: Token, { context, units }: Ground): boolean {
  const { lexicon } = context;
  if (!lexicon.noticing.has(token.fold) || !isAlone(tokens, tokens.indexOf(token), lexicon)) return false;
  return units.some((unit) =>
    unit.tokens.some(({ fold }, index) => fold === token.fold && isAlone(unit.tokens, index, lexicon)),
  );
}

/** Words that need no evidence in this part: what we noticed; our own thoughts, beside the word that says so. */
export function freeWords(tokens: Token[], ground: Ground, kind: SentenceKind): (token: Token) => boolean {
  const { context, units } = ground;
  const { lexicon, briefUnits } = context;
  const isThought = isHedged(tokens, lexicon);
  const isGranted = kind === "question" && takesTopicForGranted(tokens, context);
  const isPlain = isOneClauseWithoutNumber(tokens, lexicon);
  const isIn = (texts: EvidenceUnit[]) => (fold: string) =>
    texts.some((unit) =>
      unit.tokens.some((token) => !token.capital && isSameWord(fold, token.fold, lexicon)),
    );
  const inBrief = isIn(briefUnits);
  const isOwnThought = ({ fold }: Token) =>
    isConditionalForm(fold) || lexicon.hedges.has(fold) || lexicon.remarks.has(fold);
  const isThoughtWord = (fold: string) =>
    !ONLY.test(fold) &&
    !PRAISE.test(fold) &&
    (isConditionalForm(fold) ||
      lexicon.hedges.has(fold) ||
      lexicon.remarks.has(fold) ||
      (isPlain && inBrief(fold)));
  const isTopicWord = (fold: string) =>
    lexicon.asking.has(fold) ||
    lexicon.inviting.has(fold) ||
    (!isGranted && inBrief(fold)) ||
    (kind === "subject" && lexicon.remarks.has(fold));
  const owned = ownedWords(tokens, lexicon);
  const isOwnedWord = (token: Token) =>
    owned.get(token)?.some(({ fold }) => !inBrief(fold) && !lexicon.noticing.has(fold)) === true;
  const isAnyName = ({ capital, start }: Token) => capital && start > 0 && !lexicon.nounsAreCapital;
  const narrows = (fold: string) => PRAISE.test(fold) || ONLY.test(fold);
  const onPages = (fold: string) =>
    units.some((unit) => unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon)));
  // `38 people, one shift`: beside a number, `one` counts what the pages may count otherwise.
  const counts = kind === "subject" && findNumbers(tokens, lexicon).length > 0;
  const isCounted = (token: Token) => {
    const index = tokens.indexOf(token);
    const [joint, before] = [tokens[index - 2], tokens[index - 1]?.fold ?? ""];
    const isItem = joint !== undefined && (joint.clause !== token.clause || lexicon.joints.has(joint.fold));
    const isOne = lexicon.singular.has(before) || lexicon.numbers.get(before) === 1;
    return counts && isItem && isOne && onPages(token.fold);
  };
  const isFree = (token: Token) => {
    const { fold } = token;
    if (isCounted(token)) return false;
    if (kind !== "statement" && isOwnedWord(token)) return lexicon.selfNouns.has(fold);
    // `You love oak doors`: what the reader does is no noticing of ours.
    const isOfReader = lexicon.nominatives.has(tokens[tokens.indexOf(token) - 1]?.fold ?? "");
    if ((lexicon.noticing.has(fold) && !isOfReader) || lexicon.selfNouns.has(fold)) return true;
    if (isOwnTrade(tokens, token, context)) return true;
    if (kind !== "statement" && !isAnyName(token) && isTopicWord(fold) && !narrows(fold)) return true;
    // The first word has a capital anyway: it may be a name that looks like a word of the pages.
    if (token.capital && !lexicon.nounsAreCapital)
      return isThought && isOwnThought(token) && !isAnyName(token);
    return isThought && isThoughtWord(fold);
  };
  return (token) => !isNamedThing(tokens, token, ground) && isFree(token);
}
