import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { customSourceOf, openWorkspace } from "../filled-workspace.suite";
import { readSourceSecrets, writeSourceSecret } from "./secret.store";
import { getCustomSource, listCustomSources, saveCustomSource } from "./store";

describe.each(testDatabases())("a declared source on $name", (kind) => {
  let database: TestDatabase;
  let tenant: Tenant;

  beforeAll(async () => {
    database = await kind.open();
    tenant = await openWorkspace(database.db, "sources");
  });
  afterAll(() => database.close());

  it("keeps its secret sealed, shows only that there is one, and loses it when told to", async () => {
    const id = await saveCustomSource(tenant, customSourceOf("acme"), null);
    await writeSourceSecret(tenant, id, "s3cret");
    const stored = await tenant.db.customSource.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(stored)).not.toContain("s3cret");
    expect(JSON.stringify(await listCustomSources(tenant))).not.toContain(stored.secret);
    expect(await getCustomSource(tenant, id)).toMatchObject({ name: "acme", hasSecret: true });
    expect((await readSourceSecrets(tenant)).get(id)).toBe("s3cret");
    await writeSourceSecret(tenant, id, null);
    expect(await getCustomSource(tenant, id)).toMatchObject({ hasSecret: false });
  });

  it("counts as having none where the secret was sealed for another source", async () => {
    const [from, to] = await Promise.all(
      ["from", "to"].map((name) => saveCustomSource(tenant, customSourceOf(name), null)),
    );
    await writeSourceSecret(tenant, from ?? "", "s3cret");
    const { secret } = await tenant.db.customSource.findUniqueOrThrow({ where: { id: from } });
    await tenant.db.customSource.update({ where: { id: to }, data: { secret } });
    const secrets = await readSourceSecrets(tenant);
    expect([secrets.get(from ?? ""), secrets.get(to ?? "")]).toEqual(["s3cret", undefined]);
  });

  it("has a name that no other has", async () => {
    await saveCustomSource(tenant, customSourceOf("twice"), null);
    await expect(saveCustomSource(tenant, customSourceOf("twice"), null)).rejects.toMatchObject({
      code: "conflict",
    });
  });
});
