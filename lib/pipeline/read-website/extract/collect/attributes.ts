import { decodeEntities } from "./decode-entities";
import { KnownNames } from "./known-names";

/** The attributes anybody asks for, each with its number; all others are passed over. A set of 32 bits holds them. */
export const Attribute = {
  class: 0,
  id: 1,
  style: 2,
  href: 3,
  rel: 4,
  src: 5,
  alt: 6,
  title: 7,
  type: 8,
  name: 9,
  property: 10,
  content: 11,
  httpEquiv: 12,
  lang: 13,
  datetime: 14,
  itemprop: 15,
  itemscope: 16,
  itemtype: 17,
  typeof: 18,
  ariaLabel: 19,
  ariaHidden: 20,
  hidden: 21,
  onclick: 22,
  onmouseover: 23,
  onmousedown: 24,
  onmouseenter: 25,
} as const;
export type Attribute = (typeof Attribute)[keyof typeof Attribute];

const SPELLINGS: Partial<Record<keyof typeof Attribute, string>> = {
  httpEquiv: "http-equiv",
  ariaLabel: "aria-label",
  ariaHidden: "aria-hidden",
};
const KEYS = Object.keys(Attribute) as (keyof typeof Attribute)[];

/** Which of them a name is. */
export const KNOWN_ATTRIBUTES = new KnownNames(
  KEYS.map((key): [string, Attribute] => [SPELLINGS[key] ?? key, Attribute[key]]),
);

/** Several attributes as one set, to ask for any of them at once. */
export function setOf(...attributes: Attribute[]): number {
  return attributes.reduce<number>((set, attribute) => set | (1 << attribute), 0);
}

/**
 * The attributes of the tag read last. Only their places are kept; a value is cut out and decoded when somebody asks for
 * it, since most are never asked for. One object serves a whole page.
 */
export class Attributes {
  private present = 0;
  private readonly starts = KEYS.map(() => 0);
  private readonly ends = KEYS.map(() => 0);
  /** Four numbers for each `data-…` attribute: where its name and its value begin and end. */
  private readonly data: number[] = [];

  constructor(private readonly html: string) {}

  get isEmpty(): boolean {
    return this.present === 0 && this.data.length === 0;
  }

  has(attribute: Attribute): boolean {
    return (this.present & (1 << attribute)) !== 0;
  }

  hasAny(set: number): boolean {
    return (this.present & set) !== 0;
  }

  get(attribute: Attribute): string | undefined {
    if (!this.has(attribute)) return undefined;
    return decodeEntities(this.html.slice(this.starts[attribute], this.ends[attribute]), true);
  }

  /** How long the values of its `data-…` attributes are together. */
  get dataLength(): number {
    let length = 0;
    for (let i = 0; i < this.data.length; i += 4) length += (this.data[i + 3] ?? 0) - (this.data[i + 2] ?? 0);
    return length;
  }

  /** The `data-…` attributes by their names in lower case, in the page's order. */
  readData(): Record<string, string> {
    const found: Record<string, string> = {};
    for (let i = 0; i < this.data.length; i += 4) {
      const name = this.html.slice(this.data[i], this.data[i + 1]).toLowerCase();
      found[name] ??= decodeEntities(this.html.slice(this.data[i + 2], this.data[i + 3]), true);
    }
    return found;
  }

  clear(): void {
    this.present = 0;
    if (this.data.length > 0) this.data.length = 0;
  }

  /** Of several with one name the first counts. */
  keep(attribute: Attribute, start: number, end: number): void {
    if (this.has(attribute)) return;
    this.present |= 1 << attribute;
    this.starts[attribute] = start;
    this.ends[attribute] = end;
  }

  keepData(nameStart: number, nameEnd: number, start: number, end: number): void {
    this.data.push(nameStart, nameEnd, start, end);
  }
}
