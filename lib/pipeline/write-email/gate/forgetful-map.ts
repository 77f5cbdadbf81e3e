/**
 * Keeps what is dear to find out again, and forgets all of it once there are too many: to know which was asked for last
 * would cost more than most answers do.
 */
export class ForgetfulMap<Key, Value> {
  readonly #kept = new Map<Key, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept, or what is made now. */
  get(key: Key, make: () => Value): Value {
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const made = make();
    if (this.#kept.size >= this.#most) this.#kept.clear();
    this.#kept.set(key, made);
    return made;
  }

  get size(): number {
    return this.#kept.size;
  }
}
