import { afterAll, beforeAll, expect, it } from "vitest";
import { type CustomSourceInput, customSourceShape } from "@/lib/models/custom-source/shape";
import { listCustomSources } from "@/lib/models/custom-source/store";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { parseEnv } from "@/lib/platform/env";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import {
  type QuirkyServer,
  reply,
  startQuirkyServer,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { closeEnrichment, makeEnrichment, setEnrichment } from "../enrichment";
import { loadSources } from "./load-sources";
import { refuseClearSource } from "./refuse-clear-source";
import { removeSource, saveSource } from "./save-source";
import { trySource } from "./try-source";

let database: TestDatabase;
let tenant: Tenant;
let server: QuirkyServer;
let other: QuirkyServer;
const tokens: (string | undefined)[] = [];

beforeAll(async () => {
  database = await openTestDb();
  tenant = await openWorkspace(database.db, "own-sources");
  const answer = reply('{"data":{"email":"anna@muster.example"}}');
  server = await startQuirkyServer({}, (request, response) => {
    tokens.push(request.headers.authorization);
    answer(request, response);
  });
  other = await startQuirkyServer({}, answer);
  const made = makeEnrichment(parseEnv({ SEARCH_PROVIDER: "searxng", SEARCH_BASE_URL: server.url }));
  const out = createGuardedFetch({ trustedOrigins: [server.url, other.url] });
  setEnrichment({ ...made, sources: { ...made.sources, out } });
});
afterAll(async () => {
  await closeEnrichment();
  await Promise.all([server.close(), other.close()]);
  await database.close();
});

function at(url: string, name = "acme"): CustomSourceInput {
  return customSourceShape.parse({
    ...{ name, label: "Acme", url: `${url}/of/{domain}`, auth: { kind: "bearer" }, pricePerCallUsd: 0 },
    fields: [{ field: "email", path: "data.email" }],
  });
}
const sample = { website: "muster.example" };
const KEEP = { kind: "keep" } as const;

it("is tried with its stored secret at its own server, and never tells it to another", async () => {
  const id = await saveSource(tenant, at(server.url), {
    id: null,
    secret: { kind: "set", secret: "s3cret" },
  });
  const trial = await trySource(tenant, at(server.url), { id, secret: KEEP, sample });
  expect(trial.answers).toEqual([
    { field: "email", outcome: "hit", values: ["anna@muster.example"], confidence: 0.7 },
  ]);
  expect(tokens).toEqual(["Bearer s3cret"]);
  const moved = await trySource(tenant, at(other.url), { id, secret: KEEP, sample });
  expect(moved).toMatchObject({ latencyMs: null, answers: [{ outcome: "skipped" }] });
  await saveSource(tenant, at(other.url), { id, secret: KEEP });
  expect(await listCustomSources(tenant)).toMatchObject([{ id, hasSecret: false }]);
  expect(other.seen).toEqual([]);
  await removeSource(tenant, id);
});

it("is there for the next record as soon as it is saved, and gone as soon as it is deleted", async () => {
  expect([...(await loadSources(tenant)).keys()]).not.toContain("late");
  const id = await saveSource(tenant, at(server.url, "late"), { id: null, secret: KEEP });
  expect([...(await loadSources(tenant)).keys()]).toContain("late");
  await removeSource(tenant, id);
  expect([...(await loadSources(tenant)).keys()]).not.toContain("late");
});

it("is kept only where it is asked by https, or on this machine", async () => {
  const input = at("http://api.example");
  const refused = { code: "invalid_input", fields: [{ field: "url" }] };
  await expect(saveSource(tenant, input, { id: null, secret: KEEP })).rejects.toMatchObject(refused);
  expect(() => refuseClearSource(input, "")).toThrow("ALLOW_PLAINTEXT_HOSTS");
  expect(() => refuseClearSource(input, "api.example")).not.toThrow();
  expect(() => refuseClearSource(at("https://api.example"), "")).not.toThrow();
});
