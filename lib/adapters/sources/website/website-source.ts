import type { Source } from "../contract";
import { pageSource } from "../page-source";

/** What the company's own pages show to people. */
export function createWebsiteSource(): Source {
  return pageSource({ name: "website", label: "Company website", markup: false });
}
