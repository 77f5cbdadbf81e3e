import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createCampaign, listCampaigns } from "@/lib/models/campaign/store";
import { campaignOf, NOW } from "@/lib/models/filled-workspace.suite";
import { findRole } from "@/lib/models/membership/store";
import { ensureDefaultWorkspace, findWorkspace } from "@/lib/models/workspace/store";
import { env } from "@/lib/platform/env";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { browserHeaders, DEVICE, FIRST_RUN } from "./browser.suite";
import { isFirstRun, takeServer } from "./first-run";
import { openSession } from "./open-session";

describe.each(testDatabases())("the first run on $name", (kind) => {
  let opened: TestDatabase;
  beforeEach(async () => {
    opened = await kind.open();
  });
  afterEach(async () => {
    Object.assign(env(), { HOST: "127.0.0.1", SETUP_CODE: undefined });
    await opened.close();
  });

  it("makes the owner of the workspace that is there, with its rows", async () => {
    const { db } = opened;
    const workspaceId = await ensureDefaultWorkspace(db);
    await createCampaign({ db, workspaceId }, campaignOf("sample"));
    expect(await isFirstRun(db)).toBe(true);
    const token = await takeServer(db, FIRST_RUN, DEVICE, NOW);
    expect(await isFirstRun(db)).toBe(false);
    const session = await openSession(db, browserHeaders(token), NOW);
    expect(session).toMatchObject({
      person: { email: "ann@acme.example", name: "Ann Owner" },
      workspace: { id: workspaceId, name: "Acme", slug: "acme", role: "owner" },
    });
    expect((await listCampaigns({ db, workspaceId }, { limit: 9 })).items).toHaveLength(1);
  });

  it("happens once, however many try at the same moment", async () => {
    const { db } = opened;
    const all = Array.from({ length: 6 }, (_, index) => {
      const workspace = { name: `W${index}`, slug: `w${index}` };
      return takeServer(db, { ...FIRST_RUN, email: `p${index}@x.example`, workspace }, DEVICE, NOW);
    });
    const ends = await Promise.allSettled(all);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const end of ends)
      if (end.status === "rejected") expect(end.reason).toMatchObject({ code: "conflict" });
    expect(await db.user.count()).toBe(1);
    expect(await db.membership.count()).toBe(1);
    await expect(takeServer(db, FIRST_RUN, DEVICE, NOW)).rejects.toMatchObject({ code: "conflict" });
  });

  it("asks for the terminal's code where strangers reach the server", async () => {
    const { db } = opened;
    Object.assign(env(), { HOST: "0.0.0.0", SETUP_CODE: "maple-tunnel-42" });
    const wrong = { code: "forbidden", fields: [expect.objectContaining({ field: "setupCode" })] };
    await expect(takeServer(db, FIRST_RUN, DEVICE, NOW)).rejects.toMatchObject(wrong);
    await expect(
      takeServer(db, { ...FIRST_RUN, setupCode: "maple-tunnel-43" }, DEVICE, NOW),
    ).rejects.toMatchObject(wrong);
    const token = await takeServer(db, { ...FIRST_RUN, setupCode: "maple-tunnel-42" }, DEVICE, NOW);
    const workspaceId = await ensureDefaultWorkspace(db);
    const session = await openSession(db, browserHeaders(token), NOW);
    expect(await findRole({ db, workspaceId }, session?.person.id ?? "")).toBe("owner");
  });

  it("lets nobody in by an empty code where none was printed", async () => {
    Object.assign(env(), { HOST: "0.0.0.0" });
    await expect(takeServer(opened.db, FIRST_RUN, DEVICE, NOW)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("lets the code be guessed slowly at most", async () => {
    Object.assign(env(), { HOST: "0.0.0.0", SETUP_CODE: "maple-tunnel-42" });
    const guesses = Array.from({ length: 20 }, (_, index) =>
      takeServer(opened.db, { ...FIRST_RUN, setupCode: `guess ${index}` }, DEVICE, NOW).catch(
        ({ code }) => code,
      ),
    );
    const ends = await Promise.all(guesses);
    expect(ends.filter((code) => code === "forbidden").length).toBeLessThanOrEqual(6);
    expect(ends.filter((code) => code === "rate_limited").length).toBeGreaterThanOrEqual(14);
  });

  it("refuses a weak password and changes nothing", async () => {
    const { db } = opened;
    const weak = takeServer(db, { ...FIRST_RUN, password: "Password123!" }, DEVICE, NOW);
    await expect(weak).rejects.toMatchObject({ code: "invalid_input" });
    expect(await isFirstRun(db)).toBe(true);
    expect((await findWorkspace(db, await ensureDefaultWorkspace(db)))?.name).toBe("My workspace");
  });
});
