/** A binary heap that knows where each entry stands, so that entries can be moved and removed in O(log n). */
export class Heap<T> {
  private readonly entries: T[] = [];
  private readonly places = new Map<T, number>();

  constructor(private readonly isBefore: (a: T, b: T) => boolean) {}

  get size(): number {
    return this.entries.length;
  }

  has(entry: T): boolean {
    return this.places.has(entry);
  }

  peek(): T | undefined {
    return this.entries[0];
  }

  push(entry: T): void {
    this.place(entry, this.entries.length);
    this.rise(entry);
  }

  /** Puts an entry where it belongs after its order has changed. */
  move(entry: T): void {
    if (!this.places.has(entry)) return;
    this.rise(entry);
    this.sink(entry);
  }

  remove(entry: T): void {
    const place = this.places.get(entry);
    if (place === undefined) return;
    this.places.delete(entry);
    const last = this.entries.pop();
    if (last === undefined || last === entry) return;
    this.place(last, place);
    this.move(last);
  }

  private place(entry: T, place: number): void {
    this.entries[place] = entry;
    this.places.set(entry, place);
  }

  private rise(entry: T): void {
    let place = this.places.get(entry) ?? 0;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.entries[above];
      if (parent === undefined || !this.isBefore(entry, parent)) break;
      this.place(parent, place);
      place = above;
    }
    this.place(entry, place);
  }

  private sink(entry: T): void {
    let place = this.places.get(entry) ?? 0;
    for (;;) {
      const child = this.firstChild(place);
      const below = this.entries[child];
      if (below === undefined || !this.isBefore(below, entry)) break;
      this.place(below, place);
      place = child;
    }
    this.place(entry, place);
  }

  private firstChild(place: number): number {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const [a, b] = [this.entries[left], this.entries[right]];
    return a !== undefined && b !== undefined && this.isBefore(b, a) ? right : left;
  }
}
