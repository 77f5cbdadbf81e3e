import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { answerAll, hitOrMiss } from "../answer-all";
import type { FieldAnswer, Source, SourceAnswer, SourceQuery, SourceValue } from "../contract";
import { requestJson } from "../request-json";
import type { CustomHttpConfig } from "./custom-http-config";
import { asksAboutLead, fillBody, fillTemplate } from "./fill-template";
import { parseJsonPath, valuesAt } from "./json-path";
import { toFieldValue } from "./to-field-value";

const MOST_QUOTE = 300;

/** A source that somebody declared: templates of its address and of what is sent there, where the secret goes, and where in the answer each field stands. */
export function createCustomHttpSource(
  config: CustomHttpConfig,
  secret: string | null,
  out: GuardedFetch,
): Source {
  const { name, label, pricePerCallUsd, rate } = config;
  return {
    name,
    label,
    fields: [...new Set(config.fields.map(({ field }) => field))],
    about: asksAboutLead(config) ? "lead" : "company",
    pricePerCallUsd,
    rate: rate === null ? null : { calls: rate.calls, perMs: rate.perSeconds * 1000 },
    async ask(query) {
      query.signal?.throwIfAborted();
      if (config.auth.kind !== "none" && !secret)
        return answerAll(query, { outcome: "skipped", reason: `The secret of ${label} is not set` });
      const filled = fillTemplate(config.url, query.subject);
      if ("missing" in filled) return answerAll(query, { outcome: "skipped", reason: filled.missing });
      const posted = config.body === null ? { body: undefined } : fillBody(config.body, query.subject);
      if ("missing" in posted) return answerAll(query, { outcome: "skipped", reason: posted.missing });
      const { url, headers } = withSecret(filled.url, config, secret ?? "");
      const { timeoutMs } = config;
      const asked = { source: label, headers, timeoutMs, signal: query.signal, ...posted };
      const reply = await requestJson(out, url, asked);
      if (reply.outcome === "error") return answerAll(query, withoutSecret(reply, secret), 1, 0);
      if (reply.outcome === "none") return priced(answerAll(query, { outcome: "miss" }, 1), pricePerCallUsd);
      const read = (field: string) => readField(field, config, { ...reply, url: filled.url, secret }, query);
      const fields = Object.fromEntries(query.fields.map((field) => [field, read(field)]));
      return priced({ fields, requests: 1, costUsd: 0 }, pricePerCallUsd);
    },
  };
}

function priced(answer: SourceAnswer, costUsd: number | null): SourceAnswer {
  return { ...answer, costUsd };
}

function withSecret(address: string, { auth }: CustomHttpConfig, secret: string) {
  const url = new URL(address);
  if (auth.kind === "query") url.searchParams.set(auth.name, secret);
  const headers: Record<string, string> =
    auth.kind === "bearer"
      ? { authorization: `Bearer ${secret}` }
      : auth.kind === "header"
        ? { [auth.name.toLowerCase()]: secret }
        : {};
  return { url: url.href, headers };
}

interface ReadAnswer {
  value: unknown;
  text: string;
  /** Without the secret. */
  url: string;
  secret: string | null;
}

function readField(
  field: string,
  config: CustomHttpConfig,
  answer: ReadAnswer,
  query: SourceQuery,
): FieldAnswer {
  const wanted = config.fields.filter((one) => one.field === field);
  const values = wanted.flatMap(({ path, confidence }) => {
    const steps = parseJsonPath(path);
    return (steps === null ? [] : valuesAt(answer.value, steps)).flatMap(
      ({ value: raw, key }): SourceValue[] => {
        const value = toFieldValue(field, raw, query.subject.country);
        // An answer that gives our own secret back must not become a fact.
        if (value === null || (answer.secret && String(raw).includes(answer.secret))) return [];
        return [{ value, confidence, sourceUrl: answer.url, quote: quoteOf(answer.text, key, raw) }];
      },
    );
  });
  return hitOrMiss(
    values.filter(({ value }, index) => values.findIndex((one) => one.value === value) === index),
  );
}

/** The piece of the answer as it came, else the member written out. */
function quoteOf(text: string, key: string, raw: unknown): string {
  const value = JSON.stringify(raw);
  const escaped = (piece: string) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const member = new RegExp(`${escaped(JSON.stringify(key))}\\s{0,9}:\\s{0,9}${escaped(value)}`).exec(
    text,
  )?.[0];
  return (member ?? `${JSON.stringify(key)}: ${value}`).slice(0, MOST_QUOTE);
}

function withoutSecret<Answer extends { message: string }>(answer: Answer, secret: string | null): Answer {
  return secret ? { ...answer, message: answer.message.replaceAll(secret, "…") } : answer;
}
