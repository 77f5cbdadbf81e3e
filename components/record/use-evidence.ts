"use client";

import { useState } from "react";
import type { Fact } from "@/lib/models/fact/shape";

/** Which facts are lit now, and which one's source is shown. Sentence, fact and quote all read from here. */
export interface Evidence {
  selected: Fact | null;
  /** Ids of the facts that light up: those of the sentence under the pointer, or the chosen one. */
  lit: ReadonlySet<string>;
  /** Shows the fact's source. */
  select(factId: string): void;
  /** Lights facts while a sentence or a mark is pointed at; an empty list ends it. */
  point(factIds: readonly string[]): void;
}

/** The chosen fact at first is the first one that stands on a page. */
export function useEvidence(facts: readonly Fact[]): Evidence {
  const [chosen, setChosen] = useState<string | null>(null);
  const [pointed, setPointed] = useState<readonly string[]>([]);
  const first = facts.find((fact) => !fact.hidden && fact.pageId !== null) ?? null;
  const selected = facts.find((fact) => fact.id === chosen) ?? first;
  const lit = pointed.length > 0 ? pointed : selected ? [selected.id] : [];
  return { selected, lit: new Set(lit), select: setChosen, point: setPointed };
}
