import { Command } from "commander";
import { z } from "zod";
import { createApiKey, OPERATOR, rotateApiKey } from "../../lib/access/api-key";
import { type ApiKey, apiKeyInputShape, KEY_ROLES, keyRotationShape } from "../../lib/models/api-key/shape";
import { listApiKeys, revokeApiKey } from "../../lib/models/api-key/store";
import { AppError } from "../../lib/platform/errors";
import { openWorkspace } from "./open-workspace";
import { noteCommand } from "./written-commands";

interface NewKeyOptions {
  name: string;
  role?: string;
  expiresInDays?: number;
  json?: boolean;
}

/** `keys create|list|rotate|revoke` */
export function keysCommand(): Command {
  const keys = new Command("keys");
  keys
    .command("create")
    .description("Make a key and print it; it is shown only now")
    .requiredOption("--name <name>", "what the key is for")
    .option("--role <role>", `what it may do: ${KEY_ROLES.join(", ")}`, "member")
    .option("--expires-in-days <days>", "stops working after so many days", Number)
    .option("--json", "print JSON")
    .action(create);
  keys
    .command("list")
    .option("--json", "print JSON")
    .action(async (options: { json?: boolean }) => {
      const all = await listApiKeys(await openWorkspace());
      if (options.json) console.log(JSON.stringify(all));
      else for (const key of all) console.log(lineOf(key, new Date()));
    });
  keys
    .command("rotate <id>")
    .description("Make a key in the place of another, which works on for a while, and print it")
    .option("--overlap-hours <hours>", "how long the old one works on", Number, 24)
    .option("--json", "print JSON")
    .action(rotate);
  keys.command("revoke <id>").action(async (id: string) => {
    const tenant = await openWorkspace();
    const before = toldOf(await revokeApiKey(tenant, id, new Date()));
    await noteCommand("keys revoke", tenant, { target: id, before });
  });
  return keys;
}

async function create({ name, role, expiresInDays, json }: NewKeyOptions): Promise<void> {
  const input = read(apiKeyInputShape, { name, role, expiresInDays });
  const tenant = await openWorkspace();
  const { key, text } = await createApiKey(tenant, input, OPERATOR, new Date());
  await noteCommand("keys create", tenant, { target: key.id, after: toldOf(key) });
  console.log(json ? JSON.stringify({ ...key, key: text }) : text);
}

async function rotate(id: string, { overlapHours, json }: { overlapHours: number; json?: boolean }) {
  const rotation = { id, ...read(keyRotationShape, { overlapHours }) };
  const tenant = await openWorkspace();
  const { key, text } = await rotateApiKey(tenant, rotation, OPERATOR, new Date());
  await noteCommand("keys rotate", tenant, { target: id, after: { ...toldOf(key), overlapHours } });
  console.log(json ? JSON.stringify({ ...key, key: text }) : text);
}

function read<Shape extends z.ZodType>(shape: Shape, input: unknown): z.infer<Shape> {
  const parsed = shape.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError("invalid_input", z.prettifyError(parsed.error));
}

function toldOf({ name, prefix, role, expiresAt }: ApiKey) {
  return { name, key: prefix, role, expiresAt };
}

function lineOf({ prefix, name, role, revokedAt, expiresAt }: ApiKey, now: Date): string {
  const isOver = expiresAt !== null && new Date(expiresAt) <= now;
  const state = revokedAt !== null ? "revoked" : isOver ? "expired" : "active ";
  return `${prefix}  ${state}  ${role.padEnd(6)}  ${name}`;
}
