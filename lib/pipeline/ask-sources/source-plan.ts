import type { Source } from "@/lib/adapters/sources/contract";
import type { CampaignBrief } from "@/lib/models/campaign/shape";
import { FACT_FIELDS, type FactField } from "@/lib/models/fact/shape";

/** Who may be asked for what, in which order, and when it is enough. */
export interface SourcePlan {
  /** All sources of the campaign, in its order. */
  names: string[];
  /** For each field the names in the order in which they are asked. */
  order: ReadonlyMap<FactField, readonly string[]>;
  sureAt: number;
}

/** What the campaign's brief says about sources. */
export function planOf({ sources, fieldSources, sureAt }: CampaignBrief): SourcePlan {
  const named = Object.values(fieldSources).flat();
  const order = new Map(FACT_FIELDS.map((field) => [field, fieldSources[field] ?? sources] as const));
  return { names: [...new Set([...sources, ...named])], order, sureAt };
}

/** Whether anybody but the company's own pages is to be asked. @param builtIn those that live on pages among them */
export function asksOutside(plan: SourcePlan, builtIn: readonly Source[]): boolean {
  const pages = builtIn.filter(({ about }) => about === "pages");
  return plan.names.some((name) => !pages.some((source) => source.name === name));
}
