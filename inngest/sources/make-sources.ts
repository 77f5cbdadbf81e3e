import type { SearchWeb, Source } from "@/lib/adapters/sources/contract";
import type { DnsResolver } from "@/lib/adapters/sources/dns/look-up-mail";
import {
  createBuiltInSources,
  createDeclaredSource,
  createSystemResolver,
} from "@/lib/adapters/sources/registry";
import { readSourcesFile } from "@/lib/models/custom-source/read-sources-file";
import { type Env, settingByName } from "@/lib/platform/env";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { refuseClearSource } from "./refuse-clear-source";

/** The sources of this process, made once. */
export interface Sources {
  builtIn: Source[];
  /** Those of SOURCES_FILE. */
  declared: Source[];
  /** The way out for the sources that workspaces declare. */
  out: GuardedFetch;
  resolver: DnsResolver;
}

/** @throws Error when SOURCES_FILE cannot be used, naming what is wrong */
export function makeSources(
  settings: Pick<Env, "OUTBOUND_ALLOW" | "ALLOW_PLAINTEXT_HOSTS" | "SOURCES_FILE" | "X_BEARER_TOKEN">,
  search: SearchWeb,
): Sources {
  // No origin is trusted: whoever may declare a source must not reach the operator's own network with it.
  const clearHosts = settings.ALLOW_PLAINTEXT_HOSTS;
  const out = createGuardedFetch({ allow: settings.OUTBOUND_ALLOW, clearHosts });
  const resolver = createSystemResolver();
  const file =
    settings.SOURCES_FILE === undefined ? [] : readSourcesFile(settings.SOURCES_FILE, settingByName);
  for (const { input } of file) refuseClearSource(input, clearHosts);
  return {
    builtIn: createBuiltInSources({ out, search, resolver, xToken: settings.X_BEARER_TOKEN }),
    declared: file.map(({ input, secret }) => createDeclaredSource(input, secret, out)),
    out,
    resolver,
  };
}
