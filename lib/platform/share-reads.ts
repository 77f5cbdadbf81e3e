interface Flight {
  current: Promise<unknown>;
  next: Promise<unknown> | null;
}

/**
 * Lets many askers share one costly read. Who asks while a read is under way shares the next one, not that one: what an
 * asker has written before is always seen.
 */
export class SharedReads {
  readonly #flights = new Map<string, Flight>();

  /** @param key names the read and all that its answer depends on */
  read<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
    const flight = this.#flights.get(key);
    if (flight === undefined) return this.#begin(key, work);
    // The one that is under way tells its own askers when it fails.
    flight.next ??= flight.current.then(
      () => this.#begin(key, work),
      () => this.#begin(key, work),
    );
    return flight.next as Promise<Answer>;
  }

  #begin<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
    const flight: Flight = { current: work(), next: null };
    this.#flights.set(key, flight);
    const forget = () => {
      if (this.#flights.get(key) === flight && flight.next === null) this.#flights.delete(key);
    };
    flight.current.then(forget, forget);
    return flight.current as Promise<Answer>;
  }
}
