import { companyWords, plainText } from "./company-words";

/** `muller` for `mueller` and the other way round: umlauts are written both ways in domains. */
function umlautForms(word: string): string[] {
  return [word, word.replace(/ae/g, "a").replace(/oe/g, "o").replace(/ue/g, "u")];
}

/** How much of a company's name a text holds, 0 to 1. Words that stand together in order count in full. */
export function nameCoverage(company: string, text: string): number {
  const words = companyWords(company);
  if (words.length === 0) return 0;
  const plain = ` ${plainText(text)} `;
  if (plain.includes(` ${words.join(" ")} `)) return 1;
  const glued = plain.replaceAll(" ", "");
  if (words.length > 1 && words.join("").length >= 8 && glued.includes(words.join(""))) return 0.95;
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const found = words.filter((word) => plain.includes(` ${word} `));
  // Scattered words are weaker than the name itself: the sum is capped below it.
  return Math.min(0.8, found.reduce((sum, word) => sum + word.length, 0) / letters);
}

/** A short name is in many a longer word: `ace` in `palace`. It must begin the domain or be a word of it. */
function holds(label: string, whole: string): boolean {
  const plain = plainText(label);
  const name = plain.replaceAll(" ", "");
  return whole.length >= 5
    ? name.includes(whole)
    : name.startsWith(whole) || plain.split(" ").includes(whole);
}

/**
 * How much a domain looks made from a company's name, 0 to 1.
 * @param label the registrable name without its public suffix: `mueller-tiefbau` of `www.mueller-tiefbau.de`
 */
export function domainLikeness(company: string, label: string): number {
  const words = companyWords(company);
  const name = plainText(label).replaceAll(" ", "");
  if (words.length === 0 || name === "") return 0;
  const whole = words.join("");
  for (const form of umlautForms(name)) {
    if (form === whole || umlautForms(whole).includes(form)) return 1;
  }
  if (holds(label, whole) || (name.length >= 5 && whole.includes(name))) {
    return Math.max(0.7, Math.min(name.length, whole.length) / Math.max(name.length, whole.length));
  }
  const initials = words.map((word) => word[0]).join("");
  if (words.length >= 3 && name === initials) return 0.7;
  // `cedarandquill` for "Cedar & Quill Bookbinding": what the domain says beyond joining words is all from the name.
  const telling = name.replace(/(and|und|et|y)(?=.{3})/g, "");
  const inside = words.filter(
    (word) => word.length >= 3 && umlautForms(name).some((form) => form.includes(word)),
  );
  const letters = inside.reduce((sum, word) => sum + word.length, 0);
  if (inside.length >= 2 && letters >= 0.9 * telling.length) return 0.85;
  return Math.min(0.9, letters / Math.max(whole.length, name.length));
}
