import type { Objection } from "./objection";
import { isWellWish } from "./well-wish";

/** `You are …`, `you have no …`: a statement of the reader's state, unless it is asked or supposed. */
export const stateOfReader: Objection = (tokens, { lexicon, company }, isQuestion) => {
  if (isQuestion || isWellWish(tokens) || tokens.some(({ fold }) => lexicon.conditionals.has(fold)))
    return null;
  const opens = (index: number) => index === 0 || lexicon.joints.has(tokens[index - 1]?.fold ?? "");
  const stated = tokens.find((token, index) => {
    if (lexicon.nominatives.has(token.fold) && opens(index) && tokens.length > index + 1) return true;
    const next = tokens[index + 1]?.fold ?? "";
    const isReader = lexicon.reader.has(token.fold) || company.has(token.fold);
    return isReader && (lexicon.stateVerbs.has(next) || lexicon.negations.has(next));
  });
  return stated === undefined ? null : "it states something about the reader";
};

/** First persons without a pronoun, thanks, wishes, requests: the sentence is about us or about manners. */
const POLITE =
  /^(?:thank|please|sorry|hope|wish|look|let|feel|glad|welcome|cheers|bitte|dank|freu|wunsch|verzeih|entschuldig|hoff|sag|meld|gib|schreib|merci|attente|plaisir|espoir|hesit|dites|souhait|bon|graci|espero|quedo|agrade|disculp|diga|dese|salud|feliz|grazi|scusi|attesa|resto|spero|augur|buon|cordial|bedank|sorry|graag|laat|hoop|wens|obrigad|fico|aguard|desculp|espero|cumpriment|bom|boa|dziek|prosz|przepr|czekam|zycz|mil)/;

/** A statement that names the reader must be about us, or polite, or say that it supposes: else it is about the reader. */
export const statement: Objection = (tokens, { lexicon, company }, isQuestion) => {
  const isNamed = tokens.some(({ fold }) => lexicon.reader.has(fold) || company.has(fold));
  if (isQuestion || !isNamed) return null;
  const isPolite = tokens.slice(0, 3).some(({ fold }) => POLITE.test(fold));
  const isOurs = tokens.some(
    ({ fold }) => lexicon.writer.has(fold) || lexicon.conditionals.has(fold) || lexicon.hedges.has(fold),
  );
  const isVerbless = !tokens.some(
    ({ fold }) => lexicon.stateVerbs.has(fold) || lexicon.nominatives.has(fold),
  );
  return isPolite || isOurs || isVerbless ? null : "it states something about the reader";
};
