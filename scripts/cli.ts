import "./settings";
import { Command } from "commander";
import { env } from "../lib/platform/env";
import { toAppError } from "../lib/platform/errors";
import { auditCommand } from "./cli/audit";
import { checkCommand } from "./cli/check";
import { doctorCommand } from "./cli/doctor";
import { enrichCommand } from "./cli/enrich";
import { extractCommand } from "./cli/extract";
import { keysCommand } from "./cli/keys";
import { newCommand } from "./cli/new";
import { chooseWorkspace } from "./cli/open-workspace";
import { privacyCommand } from "./cli/privacy";
import { secretsCommand } from "./cli/secrets";
import { usersCommand } from "./cli/users";

/** `npm run cli -- …`: the same verbs as the screens and REST, for people and scripts. */
const settings = env();
// People at a terminal want their progress bar, not the log's lines; LOG_LEVEL=debug brings them back.
if (settings.LOG_LEVEL === "info") settings.LOG_LEVEL = "error";

const program = new Command("leadloom")
  .description("Leadloom from the command line")
  .option("--workspace <address>", "the workspace to act in (default: the first)")
  .hook("preAction", (command) => chooseWorkspace(command.opts<{ workspace?: string }>().workspace))
  .addCommand(enrichCommand())
  .addCommand(checkCommand())
  .addCommand(extractCommand())
  .addCommand(keysCommand())
  .addCommand(newCommand())
  .addCommand(usersCommand())
  .addCommand(auditCommand())
  .addCommand(secretsCommand())
  .addCommand(privacyCommand())
  .addCommand(doctorCommand());

try {
  await program.parseAsync();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  const known = toAppError(error);
  const message = known.code === "internal" && error instanceof Error ? error.message : known.message;
  if (process.argv.includes("--json")) console.log(JSON.stringify({ error: { code: known.code, message } }));
  else console.error(message);
  process.exit(process.exitCode ?? 1);
}
