import type { FindWebsiteTools } from "@/lib/pipeline/find-website/run";
import type { Enrichment } from "../enrichment";

/** What finding a website needs of the outside world: pages come as they were read, without how they were fetched. */
export function websiteTools({
  search,
  readAddress,
}: Pick<Enrichment, "search" | "readAddress">): FindWebsiteTools {
  return {
    search,
    readAddress: async (address, options) => {
      const read = await readAddress(address, options);
      return read.kind === "read" ? { kind: "read", page: read.reading } : read;
    },
  };
}
