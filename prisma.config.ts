import { defineConfig } from "prisma/config";
import { isPostgres } from "./lib/platform/database-url";
import { env } from "./lib/platform/env";

/** For `prisma migrate deploy` and friends, where Prisma's own engine can be had. The app itself never needs it. */
const provider = isPostgres(env().DATABASE_URL) ? "postgresql" : "sqlite";

export default defineConfig({
  schema: `prisma/.build/${provider}`,
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url: env().DATABASE_URL },
});
