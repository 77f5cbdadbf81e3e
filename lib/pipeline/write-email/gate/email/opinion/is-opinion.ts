import { ASSERTIVE } from "../../assertive";
import { isGrammar } from "../../claim";
import { findNumbers } from "../../number-value";
import { PRAISE } from "../../praise";
import { isSameWord } from "../../same-word";
import type { Token } from "../../token";
import type { Ground } from "../ground";
import { opinionFormsOf } from "./opinion-forms";

/** Not simple, no harm, no wonder: the only denials in which nothing is denied of the reader. */
const UNDERSTATED =
  /(?:^| )(?:no small thing|not (?:simple|easy)|no wonder|nicht (?:schaden|schadet|leicht|einfach)|pas (?:simple|facile|rien)|no (?:sera|debe ser|es) (?:facil|sencillo|sencilla|poco|poca)|non (?:e|sara|deve essere) (?:facile|semplice|poco)|niet (?:eenvoudig|makkelijk|niks)|nao (?:sera|deve ser|e) (?:facil|simples|pouco)|nie (?:lada|jest latwe|jest proste))(?= |$)/u;
/** What a judgement of the reader is made of: too many, alone, without. */
const JUDGES =
  /(?:^| )(?:too|without|alone|zu (?:viel|viele|wenig|wenige|spat|lange?|teuer|klein|gross)|ohne|allein|trop|sans|demasiad[oa]s?|sin|tropp[oaie]|senza|te (?:veel|weinig|duur)|zonder|demais|sem|za|bez)(?= |$)/u;

/** Where we would begin praises nothing. */
const FIRST_PLACE = /(?:^| )be the first (?:places?|things?|spots?)(?= |$)/u;

/** `And that deserves …`: the word that joins it is no part of the thought. */
function thoughtOf(tokens: Token[], { context }: Ground): Token[] {
  const [first] = tokens;
  const isJoint =
    first !== undefined && /^(?:and|so|but|und|et|mais|y|pero|e|ma|mas|en|maar|i|a|ale)$/u.test(first.fold);
  return isJoint && context.lexicon.joints.has(first.fold) ? tokens.slice(1) : tokens;
}

/** A name, a number, a date, praise or a denial: no thought of ours may bring one in. */
function bringsIn(tokens: Token[], text: string, { context }: Ground): boolean {
  const { lexicon } = context;
  const isDenied = tokens.some(({ fold }) => lexicon.negations.has(fold)) && !UNDERSTATED.test(text);
  const isOther = ({ fold, digits, capital, start }: Token) =>
    digits !== null ||
    lexicon.dates.has(fold) ||
    (PRAISE.test(fold) && !(fold === "first" && FIRST_PLACE.test(text))) ||
    (ASSERTIVE.test(fold) && !lexicon.negations.has(fold)) ||
    lexicon.outsiders.has(fold) ||
    (capital && start > 0 && fold !== "i" && !lexicon.nounsAreCapital);
  const counts = findNumbers(tokens, lexicon).some(({ value }) => value !== 1);
  return isDenied || counts || tokens.some(isOther) || JUDGES.test(text);
}

/**
 * `I can picture the rota`, `the rota must be a puzzle`, `… deserve a page of their own`: what we think of what stands
 * beside it. It has one of the forms in which one says so, and is made of the words of remarks and of the brief alone.
 * @param goesOn whether something proven stands before it that it may have as its subject
 */
export function isOpinion(tokens: Token[], ground: Ground, goesOn: boolean): boolean {
  const { lexicon, company, briefUnits, input } = ground.context;
  const thought = thoughtOf(tokens, ground);
  const text = thought.map(({ fold }) => fold).join(" ");
  const forms = opinionFormsOf(input.language);
  if (!forms.begins.test(text) && !(goesOn && forms.goesOn.test(text))) return false;
  if (bringsIn(thought, text, ground)) return false;
  const begun = (forms.begins.exec(text) ?? forms.goesOn.exec(text))?.[0] ?? "";
  const isOfForm = ({ fold }: Token) => forms.spelled.has(fold) && begun.split(" ").includes(fold);
  const inBrief = ({ fold }: Token) =>
    briefUnits.some((unit) =>
      unit.tokens.some(
        (token) => (!token.capital || lexicon.nounsAreCapital) && isSameWord(fold, token.fold, lexicon),
      ),
    );
  const isTopic = (token: Token | undefined) =>
    token !== undefined &&
    (inBrief(token) ||
      lexicon.selfNouns.has(token.fold) ||
      /^(?:site|website|webseite|web|sito|pagina)$/u.test(token.fold));
  // `Your busy team`: what a possessive gives the reader may only be what the brief is about.
  const isOwned = ({ fold }: Token) => lexicon.reader.has(fold) && !lexicon.nominatives.has(fold);
  if (thought.some((token, index) => isOwned(token) && !isTopic(thought[index + 1]))) return false;
  return thought.every(
    (token) =>
      isGrammar(token, lexicon) ||
      isOfForm(token) ||
      forms.words.has(token.fold) ||
      lexicon.hedges.has(token.fold) ||
      lexicon.remarks.has(token.fold) ||
      lexicon.selfNouns.has(token.fold) ||
      (begun.split(" ").includes(token.fold) && !company.has(token.fold) && inBrief(token)),
  );
}

/** `…: how do you coordinate all that?`: it asks how one copes with what was proven before it, and says nothing. */
export function asksOfIt(tokens: Token[], ground: Ground): boolean {
  const { asks } = opinionFormsOf(ground.context.input.language);
  return asks.test(
    thoughtOf(tokens, ground)
      .map(({ fold }) => fold)
      .join(" "),
  );
}

/** Where what we think of the words before it may begin: `A chiller that never sleeps | is the sort of thing we measure`. */
export function opinionStarts(tokens: Token[], { context }: Ground): number[] {
  const { goesOn } = opinionFormsOf(context.input.language);
  const text = (from: number) =>
    tokens
      .slice(from)
      .map(({ fold }) => fold)
      .join(" ");
  return tokens.flatMap((_, index) => (index > 1 && goesOn.test(text(index)) ? [index] : []));
}
