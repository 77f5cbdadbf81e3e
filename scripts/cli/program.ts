import { Command } from "commander";
import { auditCommand } from "./audit";
import { checkCommand } from "./check";
import { doctorCommand } from "./doctor";
import { enrichCommand } from "./enrich";
import { extractCommand } from "./extract";
import { keysCommand } from "./keys";
import { newCommand } from "./new";
import { chooseWorkspace } from "./open-workspace";
import { privacyCommand } from "./privacy";
import { secretsCommand } from "./secrets";
import { usersCommand } from "./users";
import { refuseUnnoted } from "./written-commands";

/** Every command there is. */
export function leadloomProgram(): Command {
  return new Command("leadloom")
    .description("Leadloom from the command line")
    .option("--workspace <address>", "the workspace to act in (default: the first)")
    .hook("preAction", (command) => chooseWorkspace(command.opts<{ workspace?: string }>().workspace))
    .hook("postAction", (_program, command) => refuseUnnoted(command))
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
}
