import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import {
  type Quirk,
  redirect,
  reply,
  startQuirkyServer,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { SourceQuery } from "../contract";
import { sourceSuite } from "../contract.suite";
import type { CustomHttpConfig } from "./custom-http-config";
import { createCustomHttpSource } from "./custom-http-source";
import { fillBody, fillTemplate } from "./fill-template";
import { parseJsonPath, valuesAt } from "./json-path";

const config: CustomHttpConfig = {
  name: "finder",
  label: "Finder",
  url: "https://api.example/v1/{domain}?name={company}",
  body: null,
  auth: { kind: "bearer" },
  fields: [
    { field: "email", path: "data.emails[*].value", confidence: 0.8 },
    { field: "phone", path: "$.data.phone", confidence: 0.6 },
  ],
  pricePerCallUsd: 0.01,
  rate: null,
  timeoutMs: 15_000,
};
const subject = { domain: "muster.de", company: "Muster & Söhne", country: "DE" };
const query: SourceQuery = { subject, fields: ["email", "phone"], pages: 0, known: [] };
const body = `{ "data": { "emails": [ { "value" : "Info@Muster.de" }, { "value": "no address" }, { "value": 7 } ] } }`;

function at(baseUrl: string, change: Partial<CustomHttpConfig> = {}): CustomHttpConfig {
  return { ...config, url: `${baseUrl}/v1/{domain}?name={company}`, ...change };
}

sourceSuite("custom-http", {
  make: ({ out, baseUrl, timeoutMs }) => createCustomHttpSource(at(baseUrl, { timeoutMs }), "s3cret", out),
  field: "email",
  hit: { query, value: "info@muster.de", server: reply(body) },
  miss: { query, server: reply("", {}, 404) },
  skipped: { query: { ...query, subject: {} } },
  http: true,
  anyJson: true,
  costUsd: 0.01,
});

const searched = { query: { name: "{company}", limit: 1 } };

sourceSuite("custom-http by POST", {
  make: ({ out, baseUrl, timeoutMs }) => {
    const posted = {
      ...at(baseUrl, { timeoutMs }),
      url: `${baseUrl}/v1/search`,
      body: JSON.stringify(searched),
    };
    return createCustomHttpSource(posted, "s3cret", out);
  },
  field: "email",
  hit: { query, value: "info@muster.de", server: reply(body) },
  miss: { query, server: reply("", {}, 404) },
  skipped: { query: { ...query, subject: { domain: "muster.de" } } },
  http: true,
  anyJson: true,
  costUsd: 0.01,
});

interface Heard {
  method: string;
  url: string;
  headers: Record<string, unknown>;
  body: string;
}

describe("a declared source", () => {
  async function ask(quirk: Quirk, change: Partial<CustomHttpConfig> = {}, asked = query) {
    const heard: Heard[] = [];
    const server = await startQuirkyServer({}, async (request, response) => {
      const { method = "", url = "", headers } = request;
      heard.push({ method, url, headers, body: (await request.toArray()).join("") });
      quirk(request, response);
    });
    const out = createGuardedFetch({ trustedOrigins: [server.url] });
    const answer = await createCustomHttpSource(at(server.url, change), "s3cret", out).ask(asked);
    await out.close();
    await server.close();
    return { answer, heard };
  }

  it("quotes the answer as it came and hides the secret from the source's address", async () => {
    const { answer, heard } = await ask(reply(body), { auth: { kind: "query", name: "key" } });
    expect(heard[0]?.url).toBe("/v1/muster.de?name=Muster+%26+S%C3%B6hne&key=s3cret");
    const email = answer.fields.email;
    expect(email).toMatchObject({ outcome: "hit", values: [{ quote: `"value" : "Info@Muster.de"` }] });
    expect(JSON.stringify(answer)).not.toContain("s3cret");
  });

  it.each([
    [{ kind: "bearer" as const }, "authorization", "Bearer s3cret"],
    [{ kind: "header" as const, name: "X-Api-Key" }, "x-api-key", "s3cret"],
  ])("sends the secret as %o", async (auth, header, value) => {
    const { heard } = await ask(reply(body), { auth });
    expect(heard[0]?.headers[header]).toBe(value);
  });

  it("makes no fact of an answer that repeats the secret", async () => {
    const { answer } = await ask(reply(`{"data":{"emails":[{"value":"s3cret@muster.de"}]}}`));
    expect(answer.fields.email).toEqual({ outcome: "miss" });
  });

  it("carries the secret nowhere else", async () => {
    const { answer, heard } = await ask(redirect("/elsewhere"));
    expect(heard).toHaveLength(1);
    expect(answer.fields.email).toMatchObject({ outcome: "error", retryable: false });
  });

  it("asks by POST with a JSON body where it has one, and by GET where not", async () => {
    const posted = await ask(reply(body), { body: `{ "q": ["{company}", "{ \\"{domain}\\" }"], "n": 1 }` });
    expect(posted.heard).toMatchObject([
      { method: "POST", body: `{"q":["Muster & Söhne","{ \\"muster.de\\" }"],"n":1}` },
    ]);
    expect(posted.heard[0]?.headers).toMatchObject({
      "content-type": "application/json",
      authorization: "Bearer s3cret",
    });
    expect(posted.answer.fields.email).toMatchObject({ outcome: "hit" });
    const { heard } = await ask(reply(body));
    expect(heard).toMatchObject([{ method: "GET", body: "" }]);
    expect(heard[0]?.headers).not.toHaveProperty("content-type");
  });

  it.each([301, 302, 303, 307, 308])("takes its body nowhere else by a %i", async (status) => {
    const elsewhere: string[] = [];
    const other = await startQuirkyServer({}, (request, response) => {
      elsewhere.push(request.url ?? "");
      reply(body)(request, response);
    });
    const posted = { body: `{"name":"{company}"}` };
    for (const to of ["/again", `${other.url}/v1`]) {
      const { answer, heard } = await ask(redirect(to, status), posted);
      expect(heard).toHaveLength(1);
      expect(answer.fields.email).toMatchObject({ outcome: "error", retryable: false });
    }
    await other.close();
    expect(elsewhere).toEqual([]);
  });

  it("posts into no address inside, whatever its name says", async () => {
    const inside = await startQuirkyServer({}, reply(body));
    const out = createGuardedFetch({ lookup: async () => [{ address: "127.0.0.1", family: 4 }] });
    const posted = { ...at(`http://api.example:${inside.port}`), body: `{"name":"{company}"}` };
    const answer = await createCustomHttpSource(posted, "s3cret", out).ask(query);
    await out.close();
    await inside.close();
    expect(answer.fields.email).toMatchObject({ outcome: "error", retryable: false });
    expect(inside.connections()).toBe(0);
  });

  it("asks for each lead where its body names a person", () => {
    const out = createGuardedFetch();
    const about = (words: string) =>
      createCustomHttpSource({ ...at("https://a.example"), body: words }, null, out).about;
    expect([about(`{"of":"{email}"}`), about(`{"of":"{domain}"}`)]).toEqual(["lead", "company"]);
    // The same letters, as JSON may write them too.
    expect([about(`{"of":"\\u007bemail}"}`), about(`{"of":"{la\\u0073t_name}"}`)]).toEqual(["lead", "lead"]);
  });

  it("takes no piece of a sentence for a value", async () => {
    const told = `{"data":{"emails":[{"value":"write to info@muster.de please"}],"phone":"0731 9380100"}}`;
    const { answer } = await ask(reply(told));
    expect(answer.fields.email).toEqual({ outcome: "miss" });
    expect(answer.fields.phone).toMatchObject({ values: [{ value: "+497319380100", confidence: 0.6 }] });
  });
});

describe("the address of a declared source", () => {
  const template = "https://api.example/v1/{company}/people?email={email}";

  it("never leaves its host or its path, whatever the lead's cells hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (company, email) => {
        const filled = fillTemplate(template, { company, email });
        if ("missing" in filled) return;
        const url = new URL(filled.url);
        expect(url.origin).toBe("https://api.example");
        expect(url.pathname).toMatch(/^\/v1\/[^/]+\/people$/);
        expect([...url.searchParams.keys()]).toEqual(["email"]);
        expect(url.hash).toBe("");
      }),
      { numRuns: 500 },
    );
  });

  it.each(["..", ".", "%2e%2e", "../../admin", "a?b=c#d"])("stays put for %s", (company) => {
    const filled = fillTemplate(template, { company, email: "x" });
    if ("url" in filled) expect(new URL(filled.url).pathname).toMatch(/^\/v1\/[^/]+\/people$/);
  });
});

describe("the body of a declared source", () => {
  it("keeps its form, whatever the lead's cells hold", () => {
    const template = `{"a":{"b":["{company}"]},"c":"x{email}y","{d}":null}`;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (company, email) => {
        const filled = fillBody(template, { company, email });
        if ("missing" in filled) return;
        const [one, two] = [company, email].map((value) => value.trim().toWellFormed());
        expect(JSON.parse(filled.body)).toEqual({ a: { b: [one] }, c: `x${two}y`, "{d}": null });
      }),
      { numRuns: 500 },
    );
  });

  it("fills no placeholder that a value brings along", () => {
    const filled = fillBody(`{"a":"{company} {email}"}`, { company: "{email}", email: "$& $1" });
    expect(filled).toEqual({ body: `{"a":"{email} $& $1"}` });
  });
});

describe("paths into an answer", () => {
  it("finds what a path of any keys and indexes leads to", () => {
    const step = fc.oneof(fc.nat({ max: 4 }), fc.string({ minLength: 1 }));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), fc.string(), (steps, leaf) => {
        const json = steps.reduceRight<unknown>(
          (inner, one) => (typeof one === "number" ? [...Array(one).fill(0), inner] : { [one]: inner }),
          leaf,
        );
        const path = steps
          .map((one) => (typeof one === "number" ? `[${one}]` : `[${JSON.stringify(one)}]`))
          .join("");
        const parsed = parseJsonPath(path);
        if (parsed === null || /\\[^"\\]/.test(path)) return;
        expect(valuesAt(json, parsed).map(({ value }) => value)).toEqual([leaf]);
      }),
    );
  });

  it.each(["a..b", "a[", "a[x]", ".", "a b", "$x", "[*"])("refuses %s", (path) => {
    const parsed = parseJsonPath(path);
    if (path === "$x") expect(parsed).toEqual(["$x"]);
    else expect(parsed).toBeNull();
  });
});
