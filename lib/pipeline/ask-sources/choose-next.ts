import type { KnownValue, Source } from "@/lib/adapters/sources/contract";
import type { FactField } from "@/lib/models/fact/shape";
import type { SourcePlan } from "./source-plan";

/** Written by a person: surer than any source. */
const HAND = "hand";

export interface Cascade {
  plan: SourcePlan;
  sources: ReadonlyMap<string, Source>;
  /** Values so far, those of pages and of people too. */
  known: KnownValue[];
  /** `source field` pairs that have their answer. */
  answered: Set<string>;
}

/** Whether what is known from those who come before a source in a field's order is sure enough without it. */
export function isSure(cascade: Cascade, field: FactField, source: string): boolean {
  const { plan, sources, known } = cascade;
  const order = plan.order.get(field) ?? [];
  const before = order.slice(0, order.indexOf(source));
  const pagesBefore = before.some((name) => sources.get(name)?.about === "pages");
  return known.some(({ field: of, adapter, confidence }) => {
    if (of !== field || confidence < plan.sureAt) return false;
    if (adapter === HAND) return true;
    const isOutside = sources.has(adapter) && sources.get(adapter)?.about !== "pages";
    return isOutside ? before.includes(adapter) : pagesBefore;
  });
}

/** The fields that a source is asked for in this campaign, sure or not. */
export function fieldsOf({ plan }: Cascade, source: Source): FactField[] {
  return [...plan.order].flatMap(([field, order]) =>
    order.includes(source.name) && source.fields.includes(field) ? field : [],
  );
}

/**
 * The next question: the source that is first in line for some field, and every field that it is still wanted for, so
 * that nobody is asked twice. Null when the cascade has come to its end.
 */
export function chooseNext(cascade: Cascade): { source: Source; fields: FactField[] } | null {
  const firsts = new Set(
    [...cascade.plan.order.keys()].flatMap((field) => firstInLine(cascade, field) ?? []),
  );
  const name = cascade.plan.names.find((one) => firsts.has(one));
  const source = name === undefined ? undefined : cascade.sources.get(name);
  if (source === undefined) return null;
  return {
    source,
    fields: fieldsOf(cascade, source).filter((field) => isWanted(cascade, field, source.name)),
  };
}

function isWanted(cascade: Cascade, field: FactField, source: string): boolean {
  return !cascade.answered.has(`${source} ${field}`) && !isSure(cascade, field, source);
}

function firstInLine(cascade: Cascade, field: FactField): string | null {
  const order = cascade.plan.order.get(field) ?? [];
  const next = order.find((name) => {
    const source = cascade.sources.get(name);
    if (source === undefined || source.about === "pages" || !source.fields.includes(field)) return false;
    return isWanted(cascade, field, name);
  });
  return next ?? null;
}
