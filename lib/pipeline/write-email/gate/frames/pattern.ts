/** What stands in a pattern's slots. */
export type Slots = Partial<Record<"name" | "names" | "year" | "month" | "words" | "house", string>>;

const WORD = String.raw`[\p{L}'-]+`;
const TITLES = String.raw`(?:\^?(?:dr|mr|mrs|ms|prof|frau|herrn?|mme|monsieur|madame|senora?|sr|sra|don|dona|dott|mevr|dhr|pani?) )*`;
const NAME = String.raw`${TITLES}\^${WORD}(?: (?:\^${WORD}|(?:van|de|den|der|von|del|da|di|el|la|le)(?= \^)))*`;
const AND = "(?:and|und|et|y|e|en|i|&)";
const MONTH =
  "(?:jan(?:uary|uar|vier)?|feb(?:ruary|ruar)?|fevrier|mar(?:ch|z|s|zo)?|maart|apr(?:il|ile)?|avril|may|mai|mei|june?|juni|juin|july?|juli|juillet|aug(?:ust|ustus)?|aout|sept?(?:ember|embre)?|oct(?:ober|obre)?|oktober|nov(?:ember|embre)?|dec(?:ember|embre)?|dezember|enero|febrero|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|augustus|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro)";

const SLOTS: Record<keyof Slots, (id: number) => string> = {
  name: (id) => `(?<name${id}>${NAME})`,
  names: (id) => `(?<names${id}>${NAME}(?: (?:, )?${AND} ${NAME})*)`,
  year: (id) => String.raw`#(?<year${id}>(?:1[5-9]|20)\d\d)`,
  month: (id) => String.raw`\^?(?<month${id}>${MONTH})`,
  words: (id) => `(?<words${id}>[^,;@#]+?)`,
  house: (id) => String.raw`@(?<house${id}>\p{L}*)`,
};

const isSlot = (name: string): name is keyof Slots => name in SLOTS;

/**
 * A pattern for a whole clause. Words are folded and may be written with a capital; `[…]` may be missing, `(a|b)` chooses,
 * `{name}`, `{names}`, `{year}`, `{words}` are slots, `@` is the company.
 */
export function patternOf(written: string): RegExp {
  let id = 0;
  const source = written
    .replaceAll("@", "{house}")
    .replace(/\{(\w+)\}|\[|\]|\(|[\p{L}']+/gu, (found, slot: string | undefined) => {
      if (slot !== undefined) {
        id += 1;
        return isSlot(slot) ? SLOTS[slot](id) : "";
      }
      if (found === "[" || found === "(") return "(?:";
      return found === "]" ? ")?" : String.raw`\^?${found}`;
    });
  return new RegExp(`^${source}$`, "u");
}

/** The slots of a pattern that fits; null where it does not. */
export function slotsOf(pattern: RegExp, line: string): Slots | null {
  const groups = pattern.exec(line)?.groups;
  if (groups === undefined) return pattern.test(line) ? {} : null;
  const slots: Slots = {};
  for (const [key, value] of Object.entries(groups)) {
    const slot = key.replace(/\d+$/, "");
    if (isSlot(slot) && value !== undefined) slots[slot] = value;
  }
  return slots;
}

/** The words of a slot that names somebody, without titles, each name apart. */
export function namesIn(slot: string): string[][] {
  const title = new RegExp(`^${TITLES}`, "u");
  return slot
    .split(new RegExp(` (?:, )?${AND} `, "u"))
    .map((name) => name.replace(title, "").replaceAll("^", "").split(" "));
}
