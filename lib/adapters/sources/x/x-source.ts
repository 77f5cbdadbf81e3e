import { getDomainWithoutSuffix } from "tldts";
import { z } from "zod";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { answerAll, hitOrMiss } from "../answer-all";
import type { FieldAnswer, KnownValue, Source, SourceQuery } from "../contract";
import { isOnDomain } from "../on-domain";
import { requestJson } from "../request-json";

export interface XParts {
  out: GuardedFetch;
  /** Bearer token of the official API v2; without it only the site's own link tells. */
  token?: string;
  /** `https://api.x.com` unless a test says otherwise. */
  baseUrl?: string;
  timeoutMs?: number;
}

const PROFILE = /^https?:\/\/(?:www\.|mobile\.)?(?:x|twitter)\.com\/@?([A-Za-z0-9_]{1,15})\/?$/i;

/** `GET /2/users/by/username/:username`: a user, or errors in their place. */
const answerShape = z.object({
  data: z
    .object({
      username: z.string(),
      name: z.string().optional(),
      description: z.string().optional(),
      entities: z
        .object({
          url: z.object({ urls: z.array(z.object({ expanded_url: z.string().optional() })) }).optional(),
        })
        .optional(),
    })
    .optional(),
});

/** A company's profile on X: the site's own link, or the official API when its account names the company's site. */
export function createXSource(parts: XParts): Source {
  return {
    name: "x",
    label: "X profile",
    fields: ["twitter"],
    about: "company",
    // What a call costs depends on the plan that was bought.
    pricePerCallUsd: parts.token === undefined ? 0 : null,
    rate: parts.token === undefined ? null : { calls: 300, perMs: 15 * 60_000 },
    async ask(query) {
      const linked = query.known.filter(({ field, value }) => field === "twitter" && PROFILE.test(value));
      if (linked.length > 0) return answerAll(query, hitOrMiss(linked.map(plainProfile)));
      const username = brandOf(query);
      if (parts.token === undefined)
        return answerAll(query, {
          outcome: "skipped",
          reason: "The site links to no profile, and X_BEARER_TOKEN is not set",
        });
      if (username === null)
        return answerAll(query, { outcome: "skipped", reason: "No domain whose name could be an account" });
      return { ...answerAll(query, await lookUp(parts, username, query), 1), costUsd: null };
    },
  };
}

function plainProfile<Value extends KnownValue>(value: Value): Value {
  return { ...value, value: `https://x.com/${PROFILE.exec(value.value)?.[1] ?? ""}` };
}

function brandOf({ subject }: SourceQuery): string | null {
  const brand = (getDomainWithoutSuffix(subject.domain ?? "") ?? "").replace(/-/g, "");
  return /^[a-z0-9_]{1,15}$/i.test(brand) ? brand : null;
}

/** An account of that name is the company's only when its own link leads to the company's site. */
async function lookUp(parts: XParts, username: string, query: SourceQuery): Promise<FieldAnswer> {
  const base = parts.baseUrl ?? "https://api.x.com";
  const url = `${base}/2/users/by/username/${username}?user.fields=description,entities,url`;
  const headers = { authorization: `Bearer ${parts.token}` };
  const { timeoutMs } = parts;
  const reply = await requestJson(parts.out, url, { source: "X", headers, timeoutMs, signal: query.signal });
  if (reply.outcome === "none") return { outcome: "miss" };
  if (reply.outcome === "error") return reply;
  const parsed = answerShape.safeParse(reply.value);
  if (!parsed.success)
    return {
      outcome: "error",
      message: "X answered in a form of its own",
      retryable: false,
      retryAfterMs: null,
    };
  const user = parsed.data.data;
  const link = user?.entities?.url?.urls.map(({ expanded_url }) => expanded_url ?? "")[0] ?? "";
  if (user === undefined || !isOnDomain(link, query.subject.domain)) return { outcome: "miss" };
  const value = `https://x.com/${user.username}`;
  return hitOrMiss([
    { value, sourceUrl: value, quote: `"expanded_url":${JSON.stringify(link)}`, confidence: 0.95 },
  ]);
}
