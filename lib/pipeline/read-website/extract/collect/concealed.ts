import { Attribute, type Attributes, setOf } from "./attributes";
import type { Stretch } from "./parsed-page";

const UNSEEN =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0\d*)?\s*(?:;|$|!)|font-size\s*:\s*[0-4](?:\.\d+)?(?:px|pt)?\s*(?:;|$|!)|font-size\s*:\s*0?\.[0-2]\d*r?em|text-indent\s*:\s*-\d{3,}|(?:left|top|right)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%|(?:^|[;\s])(?:max-)?(?:height|width)\s*:\s*[01](?:px)?\s*(?:;|$|!)|color\s*:\s*transparent/i;
const WHITE =
  /(?:^|[;\s{])color\s*:\s*(?:white|#fff(?:fff)?\b|#fefefe\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba?\([^)]*,\s*0?\.?0\s*\))/i;
const BACKGROUND = /background(?:-color|-image)?\s*:\s*(?!\s*(?:white|#fff|transparent|none))/i;
/** What is struck through is said no longer. */
const STRUCK = new Set(["s", "strike", "del"]);
const CONCEALING = setOf(Attribute.hidden, Attribute.ariaHidden, Attribute.style, Attribute.id);
const STYLE_LIMIT = 200_000;
const SELECTORS_LIMIT = 300;
const BODY_LIMIT = 600;

function isUnseen(style: string): boolean {
  return UNSEEN.test(style) || (WHITE.test(style) && !BACKGROUND.test(style));
}

/**
 * The innermost rules of a style sheet, as selectors and body. Found by their braces, each looked for once and forwards:
 * on real pages a pattern for both halves of a rule takes longer than all the rest done here.
 */
function* rulesOf(sheet: string): Generator<{ selectors: string; body: string }> {
  let from = 0;
  let next = sheet.indexOf("{");
  for (let end = sheet.indexOf("}"); end >= 0; end = sheet.indexOf("}", from)) {
    let open = -1;
    let selectorsFrom = from;
    for (; next >= 0 && next < end; next = sheet.indexOf("{", next + 1)) {
      if (open >= 0) selectorsFrom = open + 1;
      open = next;
    }
    const selectors = sheet.slice(Math.max(selectorsFrom, open - SELECTORS_LIMIT), Math.max(open, 0));
    if (selectors !== "" && end - open - 1 <= BODY_LIMIT)
      yield { selectors, body: sheet.slice(open + 1, end) };
    from = end + 1;
  }
}

/**
 * Class names and ids that the page's own style sheets make unseen, as `.class` and `#id`. Rules for print and narrow
 * screens count too: in doubt, unseen.
 */
export function findConcealedNames(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  let room = STYLE_LIMIT;
  for (const [, sheet = ""] of html.matchAll(/<style\b[^>]*>([^<]*)/gi)) {
    if (room < 0) break;
    room -= sheet.length;
    for (const { selectors, body } of rulesOf(sheet)) {
      if (!isUnseen(body)) continue;
      for (const selector of selectors.split(",")) {
        const name = /^\s*(?:[a-z]+[0-9]?)?([.#][\w-]{1,60})\s*$/i.exec(selector)?.[1];
        if (name !== undefined) names.add(name);
      }
    }
  }
  return names;
}

/**
 * Remembers the stretches of the text that a visitor does not see: hidden elements, tiny or white letters. They stay in
 * the text, since menus and tabs are hidden too until somebody opens them; but they prove nothing.
 */
export class Concealed {
  readonly stretches: Stretch[] = [];
  private depth = 0;
  private start = 0;

  /** @param names `#id` that a style sheet of the page hides */
  constructor(private readonly names: ReadonlySet<string>) {}

  /** @param isConcealed whether the element's class hides it */
  opened(tag: string, attributes: Attributes, depth: number, at: number, isConcealed: boolean): void {
    if (this.depth > 0 || !(isConcealed || STRUCK.has(tag) || this.conceals(attributes))) return;
    this.depth = depth;
    this.start = at;
  }

  closed(depth: number, at: number): void {
    if (this.depth !== depth) return;
    this.depth = 0;
    if (at > this.start) this.stretches.push({ start: this.start, end: at });
  }

  private conceals(attributes: Attributes): boolean {
    if (!attributes.hasAny(CONCEALING)) return false;
    const { hidden, ariaHidden, style, id } = Attribute;
    if (attributes.has(hidden) || attributes.get(ariaHidden)?.toLowerCase() === "true") return true;
    if (attributes.has(style) && isUnseen(attributes.get(style) ?? "")) return true;
    return attributes.has(id) && this.names.has(`#${attributes.get(id)}`);
  }
}
