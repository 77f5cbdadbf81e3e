/**
 * A map for what is nearly always one entry: it becomes a real map with the second. Even an empty `Map` takes some 180
 * bytes, and each of a hundred thousand queued runs would have two.
 */
export class Few<Value> {
  private key: string | null = null;
  private value: Value | undefined = undefined;
  private many: Map<string, Value> | null = null;

  get(key: string): Value | undefined {
    if (this.many !== null) return this.many.get(key);
    return this.key === key ? this.value : undefined;
  }

  has(key: string): boolean {
    return this.many === null ? this.key === key : this.many.has(key);
  }

  set(key: string, value: Value): void {
    if (this.many === null && this.key !== null && this.key !== key && this.value !== undefined)
      this.many = new Map([[this.key, this.value]]);
    if (this.many !== null) {
      this.many.set(key, value);
      return;
    }
    this.key = key;
    this.value = value;
  }

  delete(key: string): void {
    if (this.many !== null) this.many.delete(key);
    else if (this.key === key) {
      this.key = null;
      this.value = undefined;
    }
  }

  /** In the order in which the keys were set; a copy, so that entries may go while it is read. */
  values(): Value[] {
    if (this.many !== null) return [...this.many.values()];
    return this.value === undefined ? [] : [this.value];
  }
}
