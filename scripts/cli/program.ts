import { Command } from "commander";
import { chooseWorkspace } from "./open-workspace";
import { refuseUnnoted } from "./written-commands";

interface Entry {
  says: string;
  load: () => Promise<Command>;
}

/** Every command there is. All of Leadloom takes seconds to load, so a command is loaded when it is asked for. */
const ENTRIES: Record<string, Entry> = {
  enrich: {
    says: "Enrich a file of leads and write the enriched CSV",
    load: async () => (await import("./enrich")).enrichCommand(),
  },
  check: {
    says: "Check an email against a company's pages and a brief",
    load: async () => (await import("./check")).checkCommand(),
  },
  extract: {
    says: "Print the facts of one HTML page, each with its quote",
    load: async () => (await import("./extract")).extractCommand(),
  },
  keys: {
    says: "API keys of the workspace",
    load: async () => (await import("./keys")).keysCommand(),
  },
  new: {
    says: "Start a part of Leadloom from a working example",
    load: async () => (await import("./new")).newCommand(),
  },
  users: {
    says: "The people who sign in",
    load: async () => (await import("./users")).usersCommand(),
  },
  audit: {
    says: "The log of who did what in the workspace",
    load: async () => (await import("./audit")).auditCommand(),
  },
  secrets: {
    says: "The key that the workspaces' secrets are kept under",
    load: async () => (await import("./secrets")).secretsCommand(),
  },
  privacy: {
    says: "What is stored about a person, and its erasure",
    load: async () => (await import("./privacy")).privacyCommand(),
  },
  doctor: {
    says: "Check database, engine, search, browser, model, mail, clock and encryption",
    load: async () => (await import("./doctor")).doctorCommand(),
  },
};

/**
 * The program for these arguments: the commands that they name are whole, of the others only names and descriptions are
 * there, as the help lists them.
 * @param args as typed after the program's name
 */
export async function leadloomProgram(args: readonly string[]): Promise<Command> {
  const program = new Command("leadloom")
    .description("Leadloom from the command line")
    .option("--workspace <address>", "the workspace to act in (default: the first)")
    .hook("preAction", (command) => chooseWorkspace(command.opts<{ workspace?: string }>().workspace))
    .hook("postAction", (_program, command) => refuseUnnoted(command));
  const { operands } = program.parseOptions([...args]);
  for (const [name, { says, load }] of Object.entries(ENTRIES)) {
    const command = operands.includes(name) ? await load() : new Command(name);
    program.addCommand(command.description(says));
  }
  return program;
}

/** The names of all commands. */
export const COMMAND_NAMES: readonly string[] = Object.keys(ENTRIES);
