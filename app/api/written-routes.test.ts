import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PEER_HEADER } from "@/lib/access/client-address";
import { startSession } from "@/lib/access/start-session";
import { isWritten, WRITES, type WrittenRule } from "@/lib/access/written-rules";
import { listAudit } from "@/lib/models/audit/store";
import { verifyAudit } from "@/lib/models/audit/verify-audit";
import { addMember, type Filled, fillWorkspace } from "@/lib/models/filled-workspace.suite";
import { setDb } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { routes } from "../file-tree.suite";

/** Nobody comes back from a provider without one: its entry is looked for in the journey. */
const BACK = "GET /api/auth/callback/[way]";
type Route = Exclude<WrittenRule, `action ${string}` | typeof BACK>;
type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>;

/** What each route is sent, in an order in which all of it can be done. A new route without a line does not compile. */
const ASKED: Record<Route, (ids: Filled) => { id?: string; body?: BodyInit }> = {
  "POST /api/v1/jobs": () => ({ body: newJobForm() }),
  "POST /api/v1/jobs/[id]/pause": ({ jobId }) => ({ id: jobId }),
  "POST /api/v1/jobs/[id]/resume": ({ jobId }) => ({ id: jobId }),
  "POST /api/v1/jobs/[id]/retry": ({ jobId }) => ({ id: jobId }),
  "DELETE /api/v1/jobs/[id]": ({ jobId }) => ({ id: jobId }),
  "POST /api/v1/privacy/find": () => ({ body: '{"email":"ada@nowhere.example"}' }),
  "POST /api/v1/privacy/export": () => ({ body: '{"email":"ada@nowhere.example"}' }),
  "PUT /api/v1/privacy/retention": () => ({ body: '{"keepJobsDays":90,"keepPagesDays":null}' }),
  "POST /api/v1/privacy/erase": () => ({
    body: '{"email":"ada@nowhere.example","confirm":"ada@nowhere.example"}',
  }),
  "POST /api/v1/keys": () => ({ body: '{"name":"nightly"}' }),
  "POST /api/v1/keys/[id]/rotate": ({ keyId }) => ({ id: keyId }),
  "DELETE /api/v1/keys/[id]": ({ keyId }) => ({ id: keyId }),
};
const RULES = Object.keys(ASKED).filter((rule): rule is Route => rule in ASKED);

function newJobForm(): FormData {
  const form = new FormData();
  form.set(
    "campaign",
    JSON.stringify({ offer: "We paint halls.", senderName: "Jo", senderCompany: "Paint" }),
  );
  form.set("file", new Blob(["First name,Company\nAda,Acme GmbH\n"]), "a.csv");
  return form;
}

describe("a route that writes", () => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-written-"));
  let opened: TestDatabase;
  let ids: Filled;
  let owner: string;
  let viewer: string;
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder, SEARCH_BASE_URL: "http://search.invalid" });
    opened = await openTestDb();
    setDb(opened.db);
    ids = await fillWorkspace(opened.db, "acme");
    const { workspaceId } = ids.tenant;
    const device = { userAgent: "", address: "" };
    owner = await startSession(opened.db, ids.userId, workspaceId, device, new Date());
    const viewerId = await addMember(ids.tenant, "viewer", "vi");
    viewer = await startSession(opened.db, viewerId, workspaceId, device, new Date());
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function knock(rule: Route, token: string): Promise<Response> {
    const [method = ""] = rule.split(" ");
    const file = routes().find((one) => one.rule === rule)?.file;
    const module: Record<string, Handler> = await import(/* @vite-ignore */ `../../${file}`);
    const { id = "", body } = ASKED[rule](ids);
    const headers = {
      ...{ cookie: `leadloom=${token}`, "sec-fetch-site": "same-origin" },
      ...{ "user-agent": "a test", [PEER_HEADER]: "192.0.2.7" },
    };
    const request = new Request(`http://localhost/${id}`, { method, headers, body });
    const handler = module[method];
    if (handler === undefined) throw new Error(`no ${rule}`);
    return handler(request, { params: Promise.resolve({ id }) });
  }

  const entries = async () => (await listAudit(ids.tenant, {}, { limit: 200 })).items;

  it("is every one that the table names", () => {
    const named = routes().map(({ rule }) => rule);
    const written = Object.entries(WRITES).filter(([rule, words]) => words !== null && named.includes(rule));
    expect(written.map(([rule]) => rule).sort()).toEqual([...RULES, BACK].sort());
    expect(RULES.every(isWritten)).toBe(true);
  });

  it.each(RULES)("notes once that it was refused: %s", async (rule) => {
    const before = await entries();
    expect((await knock(rule, viewer)).status).toBe(403);
    const [entry, ...rest] = await entries();
    expect(rest).toEqual(before);
    expect(entry).toMatchObject({ action: rule, refused: true, actor: { kind: "person", name: "vi" } });
  });

  it.each(RULES)("leaves one entry: %s", async (rule) => {
    const before = await entries();
    const answer = await knock(rule, owner);
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    const [entry, ...rest] = await entries();
    expect(rest).toEqual(before);
    expect(entry).toMatchObject({ action: rule, refused: false, address: "192.0.2.7", userAgent: "a test" });
    expect(entry?.actor).toEqual({ kind: "person", id: ids.userId, name: "acme" });
    if (rule.includes("[id]")) expect(entry?.target).not.toBeNull();
    expect(JSON.stringify(entry)).not.toContain("nowhere.example");
    expect([entry?.before, entry?.after]).not.toEqual([null, null]);
  });

  it("leaves a log that holds", async () => {
    expect(await verifyAudit(ids.tenant)).toMatchObject({ intact: true });
  });
});
