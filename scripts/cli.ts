import "./settings";
import { env } from "../lib/platform/env";
import { toAppError } from "../lib/platform/errors";
import { leadloomProgram } from "./cli/program";

/** `npm run cli -- …`: the same verbs as the screens and REST, for people and scripts. */
const settings = env();
// People at a terminal want their progress bar, not the log's lines; LOG_LEVEL=debug brings them back.
if (settings.LOG_LEVEL === "info") settings.LOG_LEVEL = "error";

try {
  const program = await leadloomProgram(process.argv.slice(2));
  await program.parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  const known = toAppError(error);
  const message = known.code === "internal" && error instanceof Error ? error.message : known.message;
  if (process.argv.includes("--json")) console.log(JSON.stringify({ error: { code: known.code, message } }));
  else console.error(message);
  process.exit(process.exitCode ?? 1);
}
