import type { Objection } from "./objection";

/** `How did it go?`, `Why is …?`: the question takes for granted that it happened or is so. */
export const presumption: Objection = (tokens, { lexicon }) => {
  // `Hätten Sie …?` asks for what may be; only `hatten` is of the past.
  const past = tokens.find(({ fold, text }) => lexicon.pastVerbs.has(fold) && !/^(?:hä|wä|wü)/i.test(text));
  if (past !== undefined) return `“${past.text}” takes something for granted`;
  const presuming = tokens.find(({ fold }) => lexicon.presuming.has(fold));
  const isAboutReader = tokens.some(({ fold }) => lexicon.reader.has(fold));
  return presuming !== undefined && isAboutReader ? `“${presuming.text}” takes something for granted` : null;
};
