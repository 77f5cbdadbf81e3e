import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addMember, NOW, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { ROLES, type Role } from "@/lib/models/membership/shape";
import { findRole } from "@/lib/models/membership/store";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { DEVICE } from "./browser.suite";
import { changeRole } from "./change-role";
import { endSessionsOf } from "./end-sessions";
import { invite } from "./invite";
import { openSessionOf } from "./open-session";
import type { Caller } from "./open-tenant";
import { startSession } from "./start-session";
import { takeOut } from "./take-out";

describe.each(testDatabases())("managing members on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let ids: Record<Role, string>;
  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(async () => opened.close());
  beforeEach(async () => {
    tenant = await openWorkspace(opened.db, newId());
    const add = (role: Role) => addMember(tenant, role, newId());
    ids = {
      ...{ owner: await add("owner"), admin: await add("admin") },
      ...{ member: await add("member"), viewer: await add("viewer") },
    };
  });

  const as = (role: Role): Caller => ({
    ...{ tenant, role, subject: "", session: null },
    actor: { kind: "system", id: null, name: "" },
  });
  const refused = { code: "forbidden" };

  it("lets an admin give and take every role but owner", async () => {
    for (const role of ROLES.filter((one) => one !== "owner")) {
      await changeRole(as("admin"), ids.viewer, role);
      expect(await findRole(tenant, ids.viewer)).toBe(role);
    }
    await expect(changeRole(as("admin"), ids.viewer, "owner")).rejects.toMatchObject(refused);
    await expect(changeRole(as("admin"), ids.owner, "viewer")).rejects.toMatchObject(refused);
    await expect(takeOut(as("admin"), ids.owner)).rejects.toMatchObject(refused);
    const guest = { email: "guest@x.example", role: "owner" as const };
    await expect(invite(as("admin"), ids.admin, guest, NOW)).rejects.toMatchObject(refused);
    expect(await findRole(tenant, ids.owner)).toBe("owner");
    await takeOut(as("admin"), ids.member);
    expect(await findRole(tenant, ids.member)).toBeNull();
  });

  it("keeps the last owner, whoever wants them gone", async () => {
    const last = { code: "conflict" };
    await expect(changeRole(as("owner"), ids.owner, "admin")).rejects.toMatchObject(last);
    await expect(takeOut(as("owner"), ids.owner)).rejects.toMatchObject(last);
    await changeRole(as("owner"), ids.admin, "owner");
    const both = [takeOut(as("owner"), ids.owner), takeOut(as("owner"), ids.admin)];
    const ends = await Promise.allSettled(both);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const roles = [await findRole(tenant, ids.owner), await findRole(tenant, ids.admin)];
    expect(roles.filter((role) => role === "owner")).toHaveLength(1);
  });

  it("signs a member out of every browser, but no owner by an admin's hand", async () => {
    const enter = (userId: string) => startSession(opened.db, userId, tenant.workspaceId, DEVICE, NOW);
    const isIn = async (token: string) => (await openSessionOf(opened.db, token, NOW)) !== null;
    // Each has one session from the start.
    const tokens = [await enter(ids.member), await enter(ids.member)];
    const [others, owners] = [await enter(ids.viewer), await enter(ids.owner)];
    expect(await endSessionsOf(as("admin"), ids.member, NOW)).toBe(1 + tokens.length);
    expect(await Promise.all(tokens.map(isIn))).toEqual([false, false]);
    expect(await isIn(others)).toBe(true);
    await expect(endSessionsOf(as("admin"), ids.owner, NOW)).rejects.toMatchObject(refused);
    expect(await isIn(owners)).toBe(true);
    const foreign: Caller = { ...as("owner"), tenant: await openWorkspace(opened.db, newId()) };
    await expect(endSessionsOf(foreign, ids.viewer, NOW)).rejects.toMatchObject({ code: "not_found" });
    expect(await isIn(others)).toBe(true);
    expect(await findRole(tenant, ids.member)).toBe("member");
  });

  it("reaches nobody of another workspace", async () => {
    const other = await openWorkspace(opened.db, newId());
    const foreign: Caller = { ...as("owner"), tenant: other };
    await expect(changeRole(foreign, ids.viewer, "owner")).rejects.toMatchObject({ code: "not_found" });
    await expect(takeOut(foreign, ids.viewer)).rejects.toMatchObject({ code: "not_found" });
    expect(await findRole(tenant, ids.viewer)).toBe("viewer");
  });
});
