import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { NOW } from "@/lib/models/filled-workspace.suite";
import { env } from "@/lib/platform/env";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { browserHeaders, DEVICE, FIRST_RUN } from "./browser.suite";
import { takeServer } from "./first-run";
import { openSession } from "./open-session";
import { signUp } from "./sign-up";

const CY = {
  ...{ name: "Cy", email: "cy@birch.example", password: "candle harbour nine" },
  workspace: { name: "Birch", slug: "birch" },
};

describe.each(testDatabases())("signing up on $name", (kind) => {
  let opened: TestDatabase;
  beforeEach(async () => {
    opened = await kind.open();
  });
  afterEach(async () => {
    Object.assign(env(), { SIGN_UP: "invitation" });
    await opened.close();
  });

  it("is refused unless the operator has opened it, and before the first run", async () => {
    const attempt = () => signUp(opened.db, CY, DEVICE, NOW);
    Object.assign(env(), { SIGN_UP: "open" });
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    Object.assign(env(), { SIGN_UP: "invitation" });
    await takeServer(opened.db, FIRST_RUN, DEVICE, NOW);
    await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    expect(await opened.db.user.count()).toBe(1);
  });

  it("makes an account with a workspace of its own, and leaves nothing behind when it fails", async () => {
    await takeServer(opened.db, FIRST_RUN, DEVICE, NOW);
    Object.assign(env(), { SIGN_UP: "open" });
    const taken = signUp(opened.db, { ...CY, workspace: FIRST_RUN.workspace }, DEVICE, NOW);
    await expect(taken).rejects.toMatchObject({ code: "conflict" });
    expect(await opened.db.user.count()).toBe(1);
    const token = await signUp(opened.db, CY, DEVICE, NOW);
    const session = await openSession(opened.db, browserHeaders(token), NOW);
    expect(session?.workspace).toMatchObject({ slug: "birch", role: "owner" });
  });
});
