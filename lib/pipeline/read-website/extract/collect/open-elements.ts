const VOID = new Set(
  "area base basefont br col command embed frame hr img input link meta param source track wbr".split(" "),
);
/** Elements whose end tag pages leave out: a second one ends the first. */
const SELF_ENDING = new Set("p li dt dd td th tr option a".split(" "));
const IMPLIED: Record<string, ReadonlySet<string>> = {
  tr: new Set(["td", "th"]),
  td: new Set(["th"]),
  th: new Set(["td"]),
  dt: new Set(["dd"]),
  dd: new Set(["dt"]),
};
/** How far up a closing tag looks for its element; more than any real page needs, and it keeps garbage linear. */
const LOOK_BACK = 64;

/** The stack of open elements, forgiving the way browsers are. Depth counts from 1. */
export class OpenElements {
  private readonly names: string[] = [];

  get depth(): number {
    return this.names.length;
  }

  isVoid(tag: string): boolean {
    return VOID.has(tag);
  }

  push(tag: string): void {
    this.names.push(tag);
  }

  pop(): string {
    return this.names.pop() ?? "";
  }

  /** How many elements end because `tag` begins. */
  endedBy(tag: string): number {
    let count = 0;
    for (let i = this.names.length - 1; i >= 0 && count < 3; i -= 1) {
      const name = this.names[i] ?? "";
      if (!(name === tag && SELF_ENDING.has(tag)) && !IMPLIED[tag]?.has(name)) break;
      count += 1;
      if (name === tag) break;
    }
    return count;
  }

  /** How many elements a closing tag ends, itself included; 0 for a closing tag without an element. */
  closedBy(tag: string): number {
    const last = this.names.length - 1;
    for (let i = last; i >= 0 && last - i < LOOK_BACK; i -= 1) {
      if (this.names[i] === tag) return last - i + 1;
    }
    return 0;
  }
}
