import type { Rule } from "./rule";

/** Verbs that say `we` by their form, folded, and no nouns that look like them. */
const OURS =
  /^(?!(?:ultimos|proximos|maximos|minimos|tramos|problemy|systemy|kremy|richiamo)$)\p{L}{2,}(?:[aei]mos|iamo|[aei]mmo|[aei]vamo|[aei]remo|[aeiy]my|ismy|lysmy)$/u;

/** `Guardamos los libros diez años`: in an email it is we who do it, and the reader's pages tell nothing of us. */
export const ourForm: Rule = ({ claim }) => {
  const { compounds, headsStandLast, writer } = claim.lexicon;
  const mayDropPronoun = !compounds && !headsStandLast && !writer.has("nous");
  const isAboutUs = [...writer].some((word) => claim.self(word));
  if (!mayDropPronoun || isAboutUs) return null;
  const ours = claim.elements.find(({ from, number }) => {
    const token = claim.tokens[from];
    return number === null && token !== undefined && OURS.test(token.fold) && (!token.capital || from === 0);
  });
  return ours === undefined ? null : `the sentence says “${ours.text}” of us`;
};
