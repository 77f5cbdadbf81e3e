/** Chance that is the same for the same seed. */
export interface Dice {
  /** A whole number from 0, below `sides`. */
  roll(sides: number): number;
  chance(probability: number): boolean;
  /** @throws Error where there is nothing to pick */
  pick<Item>(items: readonly Item[]): Item;
}

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const roll = (sides: number) => Math.floor(next() * sides);
  return {
    roll,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[roll(items.length)];
      if (item === undefined) throw new Error("There is nothing to pick");
      return item;
    },
  };
}
