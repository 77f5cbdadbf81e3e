import { existsSync } from "node:fs";

/** Reads `.env` where there is one. Imported first, because the house reads its settings once. */
if (existsSync(".env")) process.loadEnvFile(".env");
