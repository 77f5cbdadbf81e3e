import type { Source } from "../contract";
import { pageSource } from "../page-source";

/** What the company's own pages say to machines: JSON-LD, microdata, RDFa, hCard. */
export function createStructuredDataSource(): Source {
  return pageSource({ name: "structured-data", label: "Structured data", markup: true });
}
