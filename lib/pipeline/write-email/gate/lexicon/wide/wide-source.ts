import type { FreeSource } from "../free/free-source";

/**
 * More words for the lists of free wording, by the same rules: cold emails of all kinds, courtesy, opinions, business
 * verbs of one meaning. Kept apart so that every list stays short enough to read.
 */
export type WideSource = Pick<
  FreeSource,
  "light" | "noticing" | "talk" | "hedges" | "remarks" | "telling" | "soft" | "concepts"
>;

/** The lists of a language with its further words. */
export function widened(free: FreeSource, wide: WideSource): FreeSource {
  return {
    ...free,
    light: `${free.light} ${wide.light}`,
    noticing: `${free.noticing} ${wide.noticing}`,
    talk: `${free.talk} ${wide.talk}`,
    hedges: `${free.hedges} ${wide.hedges}`,
    remarks: `${free.remarks} ${wide.remarks}`,
    telling: `${free.telling} ${wide.telling}`,
    soft: `${free.soft} ${wide.soft}`,
    concepts: `${free.concepts} | ${wide.concepts}`,
  };
}
