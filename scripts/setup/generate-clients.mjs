import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const STAMP = "prisma/generated/.models";

/** Writes the database clients when the models changed since the last time. */
export function generateClients() {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  for (const file of readdirSync("prisma/models").sort())
    hash.update(readFileSync(join("prisma/models", file)));
  const wanted = hash.digest("hex");
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return;
  run("writing database clients", "npx", ["tsx", "scripts/db.ts", "generate"]);
  writeFileSync(STAMP, wanted);
}
