/** A file to be written, its path from the root of the repository. */
export interface NewFile {
  path: string;
  text: string;
}

/** The files of a new source: one that asks an imagined HTTP interface, and its test. @param name kebab-case */
export function sourceFiles(name: string): NewFile[] {
  const folder = `lib/adapters/sources/${name}`;
  return [
    { path: `${folder}/${name}-source.ts`, text: sourceText(name) },
    { path: `${folder}/${name}.test.ts`, text: testText(name) },
  ];
}

/** `acme-data` -> `AcmeData` */
export function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function words(name: string): string {
  const text = name.replaceAll("-", " ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sourceText(name: string): string {
  const pascal = pascalCase(name);
  return `import { z } from "zod";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { answerAll, hitOrMiss } from "../answer-all";
import type { Source } from "../contract";
import { requestJson } from "../request-json";

export interface ${pascal}Parts {
  out: GuardedFetch;
  /** \`https://api.${name}.example\` unless a test says otherwise. */
  baseUrl?: string;
  timeoutMs?: number;
}

/** What the interface answers, as far as we read it. */
const answerShape = z.object({ phone: z.string().optional() });

/** What ${words(name)} knows of a company, by its domain. */
export function create${pascal}Source({ out, baseUrl, timeoutMs }: ${pascal}Parts): Source {
  return {
    name: "${name}",
    label: "${words(name)}",
    fields: ["phone"],
    about: "company",
    pricePerCallUsd: 0,
    rate: { calls: 5, perMs: 1_000 },
    async ask(query) {
      query.signal?.throwIfAborted();
      const { subject, signal } = query;
      if (!subject.domain) return answerAll(query, { outcome: "skipped", reason: "No domain is known" });
      const base = baseUrl ?? "https://api.${name}.example";
      const url = \`\${base}/companies/\${encodeURIComponent(subject.domain)}\`;
      const reply = await requestJson(out, url, { source: "${words(name)}", timeoutMs, signal });
      if (reply.outcome === "none") return answerAll(query, { outcome: "miss" }, 1);
      if (reply.outcome === "error") return answerAll(query, reply, 1);
      const parsed = answerShape.safeParse(reply.value);
      if (!parsed.success) {
        const message = "${words(name)} answered in a form of its own";
        return answerAll(query, { outcome: "error", message, retryable: false, retryAfterMs: null }, 1);
      }
      const value = parsed.data.phone;
      if (value === undefined) return answerAll(query, { outcome: "miss" }, 1);
      const quote = \`"phone": \${JSON.stringify(value)}\`;
      return answerAll(query, hitOrMiss([{ value, sourceUrl: url, quote, confidence: 0.7 }]), 1);
    },
  };
}
`;
}

function testText(name: string): string {
  const pascal = pascalCase(name);
  return `import { reply } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { SourceQuery } from "../contract";
import { sourceSuite } from "../contract.suite";
import { create${pascal}Source } from "./${name}-source";

const query: SourceQuery = { subject: { domain: "muster.example" }, fields: ["phone"], pages: 0, known: [] };

/** Every promise of the contract, every fault of a server. What is special about this source gets cases below. */
sourceSuite("${name}", {
  make: ({ out, baseUrl, timeoutMs }) => create${pascal}Source({ out, baseUrl, timeoutMs }),
  field: "phone",
  hit: { query, value: "+49301234567", server: reply('{"phone":"+49301234567"}') },
  miss: { query, server: reply("{}") },
  skipped: { query: { ...query, subject: {} } },
  http: true,
  costUsd: 0,
});
`;
}
