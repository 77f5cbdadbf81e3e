import type { KnownValue, SourceQuery } from "./contract";
import { sourceSuite } from "./contract.suite";
import { createStructuredDataSource } from "./structured-data/structured-data-source";
import { createWebsiteSource } from "./website/website-source";

function said(value: string, adapter: string, confidence: number): KnownValue {
  return { field: "email", value, adapter, confidence, sourceUrl: "https://muster.example/", quote: value };
}

function query(known: KnownValue[], pages = 1): SourceQuery {
  return { subject: { domain: "muster.example" }, fields: ["email", "phone"], pages, known };
}

const known = [said("shown@muster.example", "mailto", 0.9), said("marked@muster.example", "json-ld", 0.95)];
const common = {
  field: "email",
  skipped: { query: query([], 0) },
  http: false,
  costUsd: 0,
};

sourceSuite("website", {
  ...common,
  make: createWebsiteSource,
  hit: { query: query(known), value: "shown@muster.example" },
  miss: { query: query(known.slice(1)) },
});

sourceSuite("structured-data", {
  ...common,
  make: createStructuredDataSource,
  hit: { query: query(known), value: "marked@muster.example" },
  miss: { query: query(known.slice(0, 1)) },
});
