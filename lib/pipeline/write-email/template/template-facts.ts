import type { Fact } from "@/lib/models/fact/shape";
import { plainLine } from "../plain-line";
import { type Quotable, quotables } from "./quotable";

/** What the template writer can tie a sentence to. */
export interface TemplateFacts {
  quotables: Quotable[];
  city: { name: string; factId: string } | null;
  site: { name: string; factId: string } | null;
}

function cityOf(facts: Fact[]): TemplateFacts["city"] {
  for (const fact of facts) {
    if (fact.field !== "address") continue;
    const name = plainLine(fact.detail?.city ?? fact.detail?.locality ?? "");
    const isPlain = /^\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}$/u.test(name);
    if (isPlain && fact.quote.includes(name)) return { name, factId: fact.id };
  }
  return null;
}

function siteOf(facts: Fact[], domain: string | null): TemplateFacts["site"] {
  const read = facts.find((fact) => fact.adapter !== "hand" && fact.pageId !== null);
  if (domain === null || read === undefined) return null;
  const name = domain.replace(/^www\./, "");
  return /^[a-z0-9.-]+\.[a-z0-9-]{2,}$/i.test(name) ? { name, factId: read.id } : null;
}

/** Chooses the facts that the template writer may speak of. `facts` hold no hidden ones. */
export function templateFacts(facts: Fact[], domain: string | null): TemplateFacts {
  return { quotables: quotables(facts), city: cityOf(facts), site: siteOf(facts, domain) };
}
