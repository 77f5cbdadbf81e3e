import { LRUCache } from "lru-cache";
import type { Source } from "@/lib/adapters/sources/contract";
import { createDeclaredSource } from "@/lib/adapters/sources/registry";
import { readSourceSecrets } from "@/lib/models/custom-source/secret.store";
import type { CustomSource } from "@/lib/models/custom-source/shape";
import { listCustomSources } from "@/lib/models/custom-source/store";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichment } from "../enrichment";

/** How long a workspace's own sources are taken as they were read, milliseconds. */
const KEPT_MS = 10_000;

const lists = new LRUCache<string, Promise<Source[]>>({ max: 500, ttl: KEPT_MS });
/** Kept longer than the lists, for a source's rate limit counts over all that ask it. */
const made = new LRUCache<string, Source>({ max: 2_000 });

/** Every source that a workspace may ask, by name: the built-in ones, those of SOURCES_FILE, its own. Its own wins. */
export async function loadSources(tenant: Tenant): Promise<ReadonlyMap<string, Source>> {
  const { builtIn, declared } = enrichment().sources;
  const own = lists.get(tenant.workspaceId) ?? readOwn(tenant);
  lists.set(tenant.workspaceId, own);
  try {
    return new Map([...builtIn, ...declared, ...(await own)].map((source) => [source.name, source]));
  } catch (error) {
    lists.delete(tenant.workspaceId);
    throw error;
  }
}

/** After a change in this process: the next ask takes the new list. */
export function forgetSources({ workspaceId }: Pick<Tenant, "workspaceId">): void {
  lists.delete(workspaceId);
}

async function readOwn(tenant: Tenant): Promise<Source[]> {
  const configs = await listCustomSources(tenant);
  if (configs.length === 0) return [];
  const secrets = await readSourceSecrets(tenant);
  return configs.map((config) => makeOnce(tenant.workspaceId, config, secrets.get(config.id) ?? null));
}

function makeOnce(workspaceId: string, config: CustomSource, secret: string | null): Source {
  const key = JSON.stringify([workspaceId, config, secret]);
  const source = made.get(key) ?? createDeclaredSource(config, secret, enrichment().sources.out);
  made.set(key, source);
  return source;
}
