/** Words of price, promise and leave-taking, in the languages of the writers: what only the sender may say of himself. */
const PROMISE =
  /(?<![\p{L}\p{N}])(?:free(?= (?:of|for|trial|forever))|for free|no charge|charge you|percent off|discount\p{L}*|half price|\d+ ?% off|off the price|on the house|refund\p{L}*|money-back|guarantee\p{L}*|unsubscrib\p{L}*|opt out|kostenlos\p{L}*|gratis|umsonst|rabatt\p{L}*|garanti\p{L}*|erstatt\p{L}*|abmelden|gratuit\p{L}*|remise\p{L}*|rembours\p{L}*|désabonn\p{L}*|descuento\p{L}*|reembols\p{L}*|garantiz\p{L}*|darse de baja|sconto|sconti|rimbors\p{L}*|garanzi\p{L}*|korting\p{L}*|terugbetal\p{L}*|garant\p{L}*|uitschrij\p{L}*|grátis|desconto\p{L}*|darmo|zniżk\p{L}*|rabat\p{L}*|gwaran\p{L}*|zwrot\p{L}*|(?:one|two|ten) euros|one euro(?! (?!a |per |each )\p{L})|(?:ein\p{L}*|un|una|uno|een|um|jeden) euros?|złot\p{L}*|[€$£]\s?\d[\d.,]*)(?![\p{L}\p{N}])/giu;

/** The first word of price or promise that the brief does not hold; null when there is none. */
export function foreignPromise(text: string, brief: string): string | null {
  const ours = brief.toLowerCase();
  const said = (text.match(PROMISE) ?? []).map((word) => word.toLowerCase());
  return said.find((word) => !ours.includes(word)) ?? null;
}
