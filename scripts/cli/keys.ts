import { Command } from "commander";
import { z } from "zod";
import { createApiKey } from "../../lib/access/api-key";
import { apiKeyInputShape } from "../../lib/models/api-key/shape";
import { listApiKeys, revokeApiKey } from "../../lib/models/api-key/store";
import { AppError } from "../../lib/platform/errors";
import { openWorkspace } from "./open-workspace";
import { noteCommand } from "./written-commands";

/** `keys create|list|revoke` */
export function keysCommand(): Command {
  const keys = new Command("keys").description("API keys of the workspace");
  keys
    .command("create")
    .description("Make a key and print it; it is shown only now")
    .requiredOption("--name <name>", "what the key is for")
    .option("--expires-in-days <days>", "stops working after so many days", Number)
    .option("--json", "print JSON")
    .action(async (options: { name: string; expiresInDays?: number; json?: boolean }) => {
      const input = apiKeyInputShape.safeParse({
        name: options.name,
        expiresInDays: options.expiresInDays ?? null,
      });
      if (!input.success) throw new AppError("invalid_input", z.prettifyError(input.error));
      const tenant = await openWorkspace();
      const { key, text } = await createApiKey(tenant, input.data, new Date());
      const { name, prefix, expiresAt } = key;
      await noteCommand("keys create", tenant, { target: key.id, after: { name, key: prefix, expiresAt } });
      console.log(options.json ? JSON.stringify({ ...key, key: text }) : text);
    });
  keys
    .command("list")
    .option("--json", "print JSON")
    .action(async (options: { json?: boolean }) => {
      const all = await listApiKeys(await openWorkspace());
      if (options.json) console.log(JSON.stringify(all));
      else
        for (const key of all)
          console.log(`${key.prefix}  ${key.revokedAt ? "revoked" : "active "}  ${key.name}`);
    });
  keys.command("revoke <id>").action(async (id: string) => {
    const tenant = await openWorkspace();
    const { name, prefix } = await revokeApiKey(tenant, id, new Date());
    await noteCommand("keys revoke", tenant, { target: id, before: { name, key: prefix } });
  });
  return keys;
}
