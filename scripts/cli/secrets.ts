import { Command } from "commander";
import { openDefaultDb } from "../../lib/access/open-tenant";
import { rotateSecretsKey } from "../../lib/models/data-key/secret";
import { listWorkspaceIds } from "../../lib/models/workspace/store";
import { env } from "../../lib/platform/env";
import { migrateDatabase } from "../../lib/platform/migrate/migrate-database";
import { noteCommand } from "./written-commands";

/** `secrets rotate` */
export function secretsCommand(): Command {
  const secrets = new Command("secrets");
  secrets
    .command("rotate")
    .description("Wrap every workspace's data key with a new key; the secrets themselves stay as they are")
    .option("--json", "print JSON")
    .action(async (options: { json?: boolean }) => {
      await migrateDatabase(env().DATABASE_URL);
      const db = await openDefaultDb();
      const rewrapped = await rotateSecretsKey(db);
      for (const workspaceId of await listWorkspaceIds(db))
        await noteCommand("secrets rotate", { db, workspaceId }, {});
      console.log(
        options.json ? JSON.stringify({ rewrapped }) : `Wrapped the keys of ${rewrapped} workspaces anew.`,
      );
    });
  return secrets;
}
