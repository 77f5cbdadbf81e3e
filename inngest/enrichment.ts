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

/**
 * Each part is made when it is first asked for, so that a search engine that is not configured yet fails the step that
 * searches and not the page that lists the sources.
 * @throws AppError or Error naming the setting that is missing, from the part that needs it
 */
export function makeEnrichment(settings: Env): Enrichment {
  const web = createWebReaderFromEnv(settings);
  const search = once(() => createSearchFromEnv(settings));
  const llm = once(() => createLlm(settings, { fetch: modelWay(settings) }));
  const sources = once(() => makeSources(settings, (query) => search().search(query)));
  return {
    web,
    readAddress: createReadAddress(web),
    get search() {
      return search();
    },
    get llm() {
      return llm();
    },
    get sources() {
      return sources();
    },
  };
}

function modelWay(settings: Env): typeof fetch {
  const trusted = settings.LLM_BASE_URL ?? "http://127.0.0.1:11434";
  const { OUTBOUND_ALLOW: allow, ALLOW_PLAINTEXT_HOSTS: clearHosts } = settings;
  return createGuardedFetch({ allow, clearHosts, trustedOrigins: [trusted] }).fetch;
}

function once<Part>(make: () => Part): () => Part {
  let made: { part: Part } | undefined;
  return () => {
    made ??= { part: make() };
    return made.part;
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
