import type { ElementKind } from "./element-kinds";

/** How far up a closing tag looks for its element; more than any real page needs, and it keeps garbage linear. */
const LOOK_BACK = 64;

/** The stack of open elements, forgiving the way browsers are. Depth counts from 1. */
export class OpenElements {
  private readonly kinds: ElementKind[] = [];

  get depth(): number {
    return this.kinds.length;
  }

  push(kind: ElementKind): void {
    this.kinds.push(kind);
  }

  pop(): ElementKind | undefined {
    return this.kinds.pop();
  }

  /** How many elements end because one of a kind begins. */
  endedBy(kind: ElementKind): number {
    if (kind.ends === null) return 0;
    let count = 0;
    for (let i = this.kinds.length - 1; i >= 0 && count < 3; i -= 1) {
      const open = this.kinds[i];
      if (open === undefined || !kind.ends.has(open.name)) break;
      count += 1;
      if (open === kind) break;
    }
    return count;
  }

  /** How many elements a closing tag ends, itself included; 0 for a closing tag without an element. */
  closedBy(kind: ElementKind): number {
    const last = this.kinds.length - 1;
    for (let i = last; i >= 0 && last - i < LOOK_BACK; i -= 1) {
      if (this.kinds[i] === kind) return last - i + 1;
    }
    return 0;
  }
}
