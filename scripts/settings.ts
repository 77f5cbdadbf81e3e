import { existsSync } from "node:fs";
import { env } from "../lib/platform/env";

/**
 * Reads `.env` where there is one. Imported first, because the house reads its settings once; where they cannot be used,
 * the command ends with the reason alone.
 */
if (existsSync(".env")) process.loadEnvFile(".env");
try {
  env();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
