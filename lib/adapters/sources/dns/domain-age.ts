import { z } from "zod";
import type { Clock } from "@/lib/platform/clock";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { hitOrMiss } from "../answer-all";
import type { FieldAnswer } from "../contract";
import { type JsonReply, requestJson } from "../request-json";

export interface RdapParts {
  out: GuardedFetch;
  clock: Clock;
  /** IANA's list of who answers for which ending (RFC 9224). */
  bootstrapUrl?: string;
  timeoutMs?: number;
}

/** Gives the day that a domain was registered, as its registry says (RFC 9083). */
export type DomainAge = (
  domain: string,
  signal?: AbortSignal,
) => Promise<{ answer: FieldAnswer; requests: number }>;

const IANA = "https://data.iana.org/rdap/dns.json";
const DAY_MS = 86_400_000;

const bootstrapShape = z.object({ services: z.array(z.tuple([z.array(z.string()), z.array(z.string())])) });
const domainShape = z.object({
  events: z.array(z.object({ eventAction: z.string(), eventDate: z.string() })).default([]),
});

/** The list of registries is read once a day. */
export function createDomainAge(parts: RdapParts): DomainAge {
  let known: { servers: Map<string, string>; until: number } | null = null;
  const request = (url: string, signal?: AbortSignal) =>
    requestJson(parts.out, url, {
      ...{ source: "The domain registry (RDAP)", timeoutMs: parts.timeoutMs, signal },
      // Registries pass questions on to registrars by redirect; there is no secret to lose.
      followsRedirects: true,
    });
  const serversOf = async (signal?: AbortSignal): Promise<Map<string, string> | JsonReply> => {
    if (known !== null && known.until > parts.clock.now()) return known.servers;
    const reply = await request(parts.bootstrapUrl ?? IANA, signal);
    const list = reply.outcome === "answer" ? bootstrapShape.safeParse(reply.value) : null;
    if (!list?.success) return reply;
    const servers = new Map(
      list.data.services.flatMap(([endings, urls]) =>
        endings.map(
          (ending) =>
            [ending.toLowerCase(), urls.find((url) => url.startsWith("https:")) ?? urls[0] ?? ""] as const,
        ),
      ),
    );
    known = { servers, until: parts.clock.now() + DAY_MS };
    return servers;
  };
  return async (domain, signal) => {
    const fresh = known === null || known.until <= parts.clock.now() ? 1 : 0;
    const servers = await serversOf(signal);
    if (!(servers instanceof Map)) return { answer: unreadable(servers), requests: fresh };
    const server = servers.get(domain.split(".").at(-1) ?? "");
    if (!server) {
      const reason = "The registry of this ending answers no questions";
      return { answer: { outcome: "skipped", reason }, requests: fresh };
    }
    const url = `${server.replace(/\/?$/, "/")}domain/${encodeURIComponent(domain)}`;
    return { answer: readAge(await request(url, signal), url), requests: fresh + 1 };
  };
}

function readAge(reply: JsonReply, url: string): FieldAnswer {
  if (reply.outcome === "none") return { outcome: "miss" };
  if (reply.outcome === "error") return reply;
  const parsed = domainShape.safeParse(reply.value);
  if (!parsed.success) return unreadable(reply);
  const event = parsed.data.events.find(({ eventAction }) => eventAction === "registration");
  const day = /^\d{4}-\d{2}-\d{2}/.exec(event?.eventDate ?? "")?.[0];
  if (event === undefined || day === undefined) return { outcome: "miss" };
  const quote = `"eventAction":"registration","eventDate":${JSON.stringify(event.eventDate)}`;
  return hitOrMiss([{ value: day, sourceUrl: url, quote, confidence: 0.95 }]);
}

function unreadable(reply: JsonReply): FieldAnswer {
  if (reply.outcome === "error") return reply;
  const message = "The domain registry (RDAP) answered in a form of its own";
  return { outcome: "error", message, retryable: false, retryAfterMs: null };
}
