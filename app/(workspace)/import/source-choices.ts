import type { SourceChoice } from "@/components/import/props";
import { moneyText } from "@/components/ui/money-text";
import { loadSources } from "@/inngest/sources/load-sources";
import type { Source } from "@/lib/adapters/sources/contract";
import type { Tenant } from "@/lib/platform/tenant";

const NOTES: Record<string, string | undefined> = {
  website: "What the company's pages say to readers. Every value keeps its quote.",
  "structured-data": "What the same pages say to machines. Nothing more is fetched.",
  "search-snippets": "What the search engine shows of the company, without opening its results.",
  dns: "Who runs its mail, whether it takes mail at all, and how old its domain is.",
  linkedin: "The address of its public page, from the site or a search. LinkedIn is not opened.",
  x: "The site's own link, or X's official API where X_BEARER_TOKEN is set.",
};

/** Every source that this workspace may ask, for the wizard. */
export async function loadSourceChoices(tenant: Tenant): Promise<SourceChoice[]> {
  const sources = await loadSources(tenant);
  return [...sources.values()].map((source) => ({
    id: source.name,
    name: source.label,
    note: NOTES[source.name] ?? priceNote(source),
  }));
}

function priceNote({ pricePerCallUsd }: Source): string {
  if (pricePerCallUsd === null) return "What a call costs is not known.";
  return pricePerCallUsd === 0 ? "Free." : `${moneyText(pricePerCallUsd)} a call.`;
}
