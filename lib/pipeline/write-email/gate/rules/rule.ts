import type { Alignment } from "../align";

/** Looks at a claim laid over its evidence; says what is wrong, or null. */
export type Rule = (alignment: Alignment) => string | null;
