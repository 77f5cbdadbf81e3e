import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const STAMP = ".next/.leadloom-sources";
const SOURCES = ["app", "components", "lib", "inngest", "public", "prisma/models"];
const FILES = [
  ...["package-lock.json", "next.config.ts", "tsconfig.json"],
  ...["instrumentation.ts", "instrumentation-client.ts", "proxy.ts"],
];

/** Builds the web app when its sources differ from what the last build was made of. */
export function buildApp() {
  const wanted = hashSources();
  if (existsSync(STAMP) && existsSync(".next/BUILD_ID") && readFileSync(STAMP, "utf8") === wanted) return;
  run("building the app", "npx", ["next", "build"], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
  });
  writeFileSync(STAMP, wanted);
}

function hashSources() {
  const hash = createHash("sha256");
  const add = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(path).update(readFileSync(path));
  };
  for (const path of [...SOURCES, ...FILES]) if (existsSync(path)) add(path);
  return hash.digest("hex");
}
