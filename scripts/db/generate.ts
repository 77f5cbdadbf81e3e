import { spawnSync } from "node:child_process";
import { writeSchema } from "./render-models";

/**
 * Writes both Prisma clients to prisma/generated.
 * The CLI looks for its native schema engine at start although generating never runs it; naming any existing file
 * spares a download that an offline machine cannot make.
 */
export function generateClients(): void {
  for (const dialect of ["sqlite", "postgresql"] as const) {
    const run = spawnSync(
      process.execPath,
      ["node_modules/prisma/build/index.js", "generate", "--schema", writeSchema(dialect)],
      {
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          PRISMA_HIDE_UPDATE_MESSAGE: "1",
        },
      },
    );
    if (run.status !== 0)
      throw new Error(`prisma generate failed for ${dialect}:\n${run.stdout}${run.stderr}`);
  }
}
