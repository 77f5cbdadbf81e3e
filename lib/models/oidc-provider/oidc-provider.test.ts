import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { addMember, NOW, oidcProviderOf, openWorkspace } from "../filled-workspace.suite";
import { findIdentity, insertIdentity } from "../identity/store";
import { insertMember, removeMember, setRole } from "../membership/store";
import { insertSession, listSessions } from "../session/store";
import { insertUser } from "../user/store";
import { readProviderSecret, writeProviderSecret } from "./secret.store";
import { deleteOidcProvider, findOidcProvider, findWorkspaceWay, saveOidcProvider } from "./store";

describe.each(testDatabases())("a workspace's own login on $name", (kind) => {
  let opened: TestDatabase;
  let acme: Tenant;
  let id: string;
  let ann: string;
  const input = oidcProviderOf("acme");
  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(async () => opened.close());
  beforeEach(async () => {
    acme = await openWorkspace(opened.db, newId());
    id = await saveOidcProvider(acme, input);
    await writeProviderSecret(acme, id, "open sesame");
    const account = { email: "ann@acme.example", name: "Ann", passwordHash: null };
    ann = (await insertUser(opened.db, { ...account, workspaceId: acme.workspaceId })).id;
    await insertMember(acme, ann, "member");
    await insertIdentity(acme, { provider: id, subject: "1" }, ann);
    const session = { userId: ann, workspaceId: acme.workspaceId, providerId: id, tokenHash: newId() };
    const rest = { accessToken: null, refreshToken: null, way: null, userAgent: "", address: "" };
    await insertSession(
      opened.db,
      { ...session, ...rest, expiresAt: new Date(NOW.getTime() + 86_400_000) },
      NOW,
    );
  });

  const known = () => findIdentity(acme, { provider: id, subject: "1" });
  const sessions = () => listSessions(opened.db, ann, NOW);

  it("comes back as it was kept, its secret apart and sealed", async () => {
    expect(await findOidcProvider(acme)).toEqual({ ...input, id, hasSecret: true });
    expect(await readProviderSecret(acme)).toBe("open sesame");
    const row = await opened.db.oidcProvider.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain("open sesame");
    expect(await findWorkspaceWay(opened.db, acme.workspaceId)).toEqual({
      ...{ workspaceId: acme.workspaceId, name: "acme", onlyThisWay: false },
    });
  });

  it("stays who it is while its issuer does", async () => {
    expect(await saveOidcProvider(acme, { ...input, name: "New name", onlyThisWay: true })).toBe(id);
    expect(await readProviderSecret(acme)).toBe("open sesame");
    expect(await known()).toBe(ann);
    expect(await sessions()).toHaveLength(1);
  });

  it("is another with another issuer: nobody of the old one is known, signed in, or told the secret", async () => {
    const other = await saveOidcProvider(acme, { ...input, issuer: "https://new.acme.example" });
    expect(other).not.toBe(id);
    expect(await readProviderSecret(acme)).toBeNull();
    expect(await findWorkspaceWay(opened.db, acme.workspaceId)).toBeNull();
    expect(await known()).toBeNull();
    expect(await findIdentity(acme, { provider: other, subject: "1" })).toBeNull();
    expect(await sessions()).toEqual([]);
  });

  it("takes its sessions and identities with it, and no account", async () => {
    await deleteOidcProvider(acme);
    expect(await findOidcProvider(acme)).toBeNull();
    expect([await known(), await sessions()]).toEqual([null, []]);
    expect(await opened.db.user.count({ where: { id: ann } })).toBe(1);
  });

  it("never makes the last owner one who comes in by it alone", async () => {
    const owner = await addMember(acme, "owner", newId());
    await setRole(acme, ann, "owner");
    await expect(setRole(acme, owner, "admin")).rejects.toMatchObject({ code: "conflict" });
    await expect(removeMember(acme, owner)).rejects.toMatchObject({ code: "conflict" });
    await setRole(acme, ann, "member");
    const second = await addMember(acme, "owner", newId());
    await removeMember(acme, owner);
    expect(await opened.db.membership.count({ where: { userId: second, role: "owner" } })).toBe(1);
  });
});
