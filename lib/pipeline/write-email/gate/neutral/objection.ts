import type { GateContext } from "../gate-context";
import type { Token } from "../token";

/** What speaks against a sentence that is to assert nothing; null when nothing does. */
export type Objection = (tokens: Token[], context: GateContext, isQuestion: boolean) => string | null;
