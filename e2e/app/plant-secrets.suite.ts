import { createApiKey, OPERATOR } from "../../lib/access/api-key";
import { writeSourceSecret } from "../../lib/models/custom-source/secret.store";
import { saveCustomSource } from "../../lib/models/custom-source/store";
import { customSourceOf } from "../../lib/models/filled-workspace.suite";
import { openDb } from "../../lib/platform/db";

/** Puts a source with a secret and an API key into the database of a running app. @returns the key's text */
export async function plantSecrets(databaseUrl: string, sourceSecret: string): Promise<string> {
  const db = await openDb(databaseUrl);
  const { id: workspaceId } = await db.workspace.findFirstOrThrow();
  const tenant = { db, workspaceId };
  const key = await createApiKey(
    tenant,
    { name: "planted", role: "member", expiresInDays: null },
    OPERATOR,
    new Date(),
  );
  const sourceId = await saveCustomSource(tenant, customSourceOf("planted"), null);
  await writeSourceSecret(tenant, sourceId, sourceSecret);
  await db.$disconnect();
  return key.text;
}
