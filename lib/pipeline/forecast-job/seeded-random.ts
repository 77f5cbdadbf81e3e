/** Random numbers that the same seed always gives again. */
export interface SeededRandom {
  /** 0 to 1, without 1. */
  next(): number;
  /** Mean 0, deviation 1. */
  normal(): number;
  /** 0 to 1, with the weights of what speaks for and against; both above 0. */
  beta(yes: number, no: number): number;
}

/** Mulberry32 over an FNV-1a hash of the seed: even and small, not secret. */
export function seededRandom(seed: string): SeededRandom {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  // Box-Muller; 1 - next() is never 0.
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const beta = (yes: number, no: number) => {
    const up = gamma(yes, next, normal);
    return up / (up + gamma(no, next, normal));
  };
  return { next, normal, beta };
}

/** Marsaglia and Tsang's way; a shape below 1 is drawn one higher and brought down by a power of an even draw. */
function gamma(shape: number, next: () => number, normal: () => number): number {
  if (shape < 1) return gamma(shape + 1, next, normal) * (1 - next()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
