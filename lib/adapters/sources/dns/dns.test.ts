import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { reply } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { SourceQuery } from "../contract";
import { sourceSuite } from "../contract.suite";
import { startDnsServer } from "./dns-server.suite";
import { createDnsSource } from "./dns-source";
import { createDomainAge } from "./domain-age";
import { lookUpMail } from "./look-up-mail";

const ZONE = {
  "google.de": {
    mx: [
      [1, "ASPMX.L.GOOGLE.com"],
      [10, "alt1.aspmx.l.google.com"],
    ],
    txt: ["v=spf1 include:servers.mcsv.net ~all"],
  },
  "filtered.de": { mx: [[10, "eu.mimecast.com"]], txt: ["v=spf1 include:spf.protection.outlook.com -all"] },
  "own.de": {
    mx: [
      [20, "b.own.de"],
      [10, "mail.own.de"],
    ],
  },
  "null.de": { mx: [[0, "."]] },
  "silent.de": { txt: ["no mail here"] },
  "broken.de": "servfail",
  "dead.de": "silence",
} as const;

type Server = Awaited<ReturnType<typeof startDnsServer>>;
let dns: Server;
beforeAll(async () => {
  dns = await startDnsServer(JSON.parse(JSON.stringify(ZONE)));
});
afterAll(async () => dns.close());

function ask(domain: string, fields = ["mail_provider"]): SourceQuery {
  return { subject: { domain }, fields, pages: 0, known: [] };
}

/** IANA's list and a registry, both on the test server, one answer for both. */
function registry(events: unknown[]) {
  return (request: { headers: { host?: string } }, response: Parameters<ReturnType<typeof reply>>[1]) => {
    const services = [[["de"], [`http://${request.headers.host}/rdap`]]];
    response.writeHead(200).end(JSON.stringify({ services, events }));
  };
}

sourceSuite("dns", {
  make: ({ out, baseUrl, timeoutMs }) =>
    createDnsSource({
      resolver: dns.resolver,
      domainAge: createDomainAge({
        out,
        timeoutMs,
        bootstrapUrl: `${baseUrl}/dns.json`,
        clock: { now: () => 0 },
      }),
    }),
  field: "domain_created",
  hit: {
    query: ask("www.google.de", ["domain_created", "mail_provider"]),
    value: "1997-09-15",
    server: registry([{ eventAction: "registration", eventDate: "1997-09-15T04:00:00Z" }]),
  },
  miss: { query: ask("own.de", ["domain_created"]), server: registry([]) },
  skipped: { query: ask("intranet", ["domain_created"]) },
  http: true,
  costUsd: 0,
});

describe("what DNS says of mail", () => {
  const provider = async (domain: string) => {
    const domainAge = createDomainAge({ out: createGuardedFetch(), clock: { now: () => 0 } });
    const { fields } = await createDnsSource({ resolver: dns.resolver, domainAge }).ask(ask(domain));
    return fields.mail_provider;
  };

  it("names the provider, its quote and its senders", async () => {
    expect(await provider("google.de")).toEqual({
      outcome: "hit",
      values: [
        {
          value: "Google Workspace",
          detail: { senders: "may send: Mailchimp" },
          sourceUrl: "dns:google.de?type=MX",
          quote: "1 ASPMX.L.GOOGLE.com.\n10 alt1.aspmx.l.google.com.",
          confidence: 0.95,
        },
      ],
    });
  });

  it.each([
    [
      "filtered.de",
      { value: "Microsoft 365", detail: { gateway: "behind Mimecast", senders: "may send: Microsoft 365" } },
    ],
    ["own.de", { value: "Own mail server", quote: "10 mail.own.de.\n20 b.own.de." }],
    ["null.de", { value: "Takes no mail", detail: { mx: "null" }, quote: "0 ." }],
  ])("reads %s", async (domain, expected) => {
    expect(await provider(domain)).toMatchObject({ outcome: "hit", values: [expected] });
  });

  it.each([
    ["silent.de", "no_mx"],
    ["nowhere.de", "no_domain"],
    ["null.de", "null_mx"],
    ["broken.de", "failed"],
    ["dead.de", "failed"],
  ])("tells %s apart: %s", async (domain, kind) => {
    expect(await lookUpMail(dns.resolver, domain)).toMatchObject({ kind });
  });

  it("misses where there are no mail servers, and fails where DNS does", async () => {
    expect(await provider("silent.de")).toEqual({ outcome: "miss" });
    expect(await provider("broken.de")).toMatchObject({ outcome: "error", retryable: true });
    expect(await provider("dead.de")).toMatchObject({ outcome: "error", retryable: true });
  });
});
