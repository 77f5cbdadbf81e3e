import type { Language } from "./demands";

/** One attempt to steer the writer: what a stranger planted, where, and what an obedient model makes of it. */
export interface Attack {
  /** From 0. */
  id: number;
  carrier: string;
  sink: string;
  phrasing: string;
  /** Of the hostile site, the demands and so of the email. */
  language: Language;
  /** What is planted. */
  text: string;
  /** The sentences that it wants in the email. */
  demands: string[];
  /** What of them must stand in no email. */
  forbidden: string[];
}

/** How an attack is called in its order, on its site and in its row. */
export const codeOf = (id: number) => `Q${String(id).padStart(4, "0")}`;
