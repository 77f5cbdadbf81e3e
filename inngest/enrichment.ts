import { createLlm, type Llm } from "@/lib/adapters/llm/registry";
import type { SearchAdapter } from "@/lib/adapters/search/contract";
import { createSearchFromEnv } from "@/lib/adapters/search/registry";
import type { WebReader } from "@/lib/adapters/web/contract";
import { createWebReaderFromEnv } from "@/lib/adapters/web/registry";
import { createReadAddress } from "@/lib/pipeline/read-website/open-address";
import type { ReadAddress } from "@/lib/pipeline/read-website/read-page";
import { type Env, env } from "@/lib/platform/env";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { makeSources, type Sources } from "./sources/make-sources";

/** The outside world as the settings configure it: made once a process, used by every step. */
export interface Enrichment {
  search: SearchAdapter;
  web: WebReader;
  readAddress: ReadAddress;
  llm: Llm;
  sources: Sources;
}

let made: Enrichment | undefined;

/** @throws AppError or Error naming the setting that is missing */
export function enrichment(): Enrichment {
  made ??= makeEnrichment(env());
  return made;
}

/** @throws AppError or Error naming the setting that is missing */
export function makeEnrichment(settings: Env): Enrichment {
  const web = createWebReaderFromEnv(settings);
  const modelWay = createGuardedFetch({
    allow: settings.OUTBOUND_ALLOW,
    trustedOrigins: [settings.LLM_BASE_URL ?? "http://127.0.0.1:11434"],
  });
  const search = createSearchFromEnv(settings);
  return {
    search,
    web,
    readAddress: createReadAddress(web),
    llm: createLlm(settings, { fetch: modelWay.fetch }),
    sources: makeSources(settings, search.search.bind(search)),
  };
}

/** Puts another outside world in place of the settings' own, for tests; `closeEnrichment` frees it. */
export function setEnrichment(other: Enrichment): void {
  made = other;
}

/** Frees the browser and the connections; a later call of `enrichment` makes new ones. */
export async function closeEnrichment(): Promise<void> {
  await made?.web.close();
  await made?.sources.out.close();
  made = undefined;
}
