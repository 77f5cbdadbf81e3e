import { ASSERTIVE } from "../assertive";
import { isGrammar } from "../claim";
import { formsOf } from "../neutral/forms/forms-of";
import { talkForm } from "../neutral/talk-form";
import { PRAISE } from "../praise";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import type { Ground } from "./ground";
import { isHedged } from "./is-hedged";
import type { SentenceKind } from "./sentence-kind";

/** `I saw on your website that`: we looked, and nothing is said of what we saw. */
function tellsOfLooking(tokens: Token[], { context }: Ground): boolean {
  const { lexicon, company } = context;
  const groups = [lexicon.noticing, lexicon.reading, lexicon.joints, lexicon.selfNouns, lexicon.writer];
  const isOfLooking = (token: Token) =>
    isGrammar(token, lexicon) ||
    lexicon.reader.has(token.fold) ||
    company.has(token.fold) ||
    groups.some((group) => group.has(token.fold));
  return (
    tokens.every(isOfLooking) &&
    tokens.some(({ fold }) => lexicon.noticing.has(fold) || lexicon.reading.has(fold))
  );
}

/** Too many, without help: no thought, but a judgement of the reader. */
const JUDGES =
  /(?:^| )(?:too (?:many|much|few|little|late|slow)|without|zu (?:viel|viele|wenig|wenige|spat)|ohne|trop|sans|demasiad[oa]s?|sin|tropp[oaie]|senza|te (?:veel|weinig)|zonder|demais|demasiad[oa]s?|sem|za (?:duzo|malo)|bez)(?= |$)/u;

/** `That takes planning`, `I imagine the rota is a puzzle`: a thought of ours, which praises and denies nothing. */
function isThought(tokens: Token[], { context }: Ground): boolean {
  const { lexicon, input } = context;
  const { presupposing } = formsOf(input.language);
  const asserts = ({ fold }: Token) => PRAISE.test(fold) || ASSERTIVE.test(fold);
  if (!isHedged(tokens, lexicon) || tokens.some(asserts)) return false;
  const text = tokens.map(({ fold }) => fold).join(" ");
  const isGuess = /(?:^| )must (?:be|have)(?: \S+){0,2} busy(?= |$)/u;
  return !JUDGES.test(text) && (isGuess.test(text) || !presupposing.test(text));
}

/** `Booking by phone at Ballycarra`: a subject that only names what the brief is about, and gives the reader nothing. */
function isTopicOfBrief(tokens: Token[], { context }: Ground): boolean {
  const { lexicon, company, briefUnits } = context;
  const { presupposing, possessive } = formsOf(context.input.language);
  const inBrief = ({ fold }: Token) =>
    briefUnits.some((unit) => unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon)));
  const isAllowed = (token: Token) =>
    isGrammar(token, lexicon) || company.has(token.fold) || lexicon.asking.has(token.fold) || inBrief(token);
  const states = ({ fold }: Token) =>
    PRAISE.test(fold) ||
    ASSERTIVE.test(fold) ||
    possessive.test(fold) ||
    lexicon.pastVerbs.has(fold) ||
    lexicon.negations.has(fold);
  const isFree = tokens.every(isAllowed) && tokens.some(inBrief) && !tokens.some(states);
  return isFree && !presupposing.test(tokens.map(({ fold }) => fold).join(" "));
}

/** Whether a part in which no word needs proof has also the form of what asserts nothing: talk, looking, a thought. */
export function isFormOfRemark(tokens: Token[], ground: Ground, kind: SentenceKind): boolean {
  const { lexicon } = ground.context;
  if (tokens.every((token) => isGrammar(token, lexicon) || lexicon.joints.has(token.fold))) return true;
  if (talkForm(tokens, ground.context, kind === "question") === null) return true;
  if (kind === "subject" && isTopicOfBrief(tokens, ground)) return true;
  return tellsOfLooking(tokens, ground) || isThought(tokens, ground);
}
