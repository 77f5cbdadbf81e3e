import type { EngineParts } from "../ask-engine";
import type { SearchAdapter } from "../contract";
import { createSearxngSearch } from "../searxng/searxng-search";

/** The sample web's own search engine, which speaks SearXNG's dialect. */
export function createSampleSearch(parts: EngineParts): SearchAdapter {
  return createSearxngSearch(parts, "sample");
}
