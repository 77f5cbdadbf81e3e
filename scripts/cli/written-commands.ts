import { userInfo } from "node:os";
import type { Command } from "commander";
import type { Told } from "../../lib/access/trail";
import { appendAudit } from "../../lib/models/audit/store";
import type { Tenant } from "../../lib/platform/tenant";

/** Whether a command leaves an entry in the audit log. A command without a line here fails a test. */
export const COMMANDS = {
  enrich: true,
  check: false,
  extract: false,
  doctor: false,
  "keys create": true,
  "keys list": false,
  "keys rotate": true,
  "keys revoke": true,
  // Writes source code, for developers in a checkout.
  "new source": false,
  "users reset-link": true,
  "users reset-second-factor": true,
  "audit verify": false,
  "audit export": false,
  "secrets rotate": true,
  "privacy find": true,
  "privacy export": true,
  "privacy erase": true,
} as const satisfies Record<string, boolean>;

type Written = {
  [Name in keyof typeof COMMANDS]: (typeof COMMANDS)[Name] extends true ? Name : never;
}[keyof typeof COMMANDS];

/** Whoever runs this machine, as the audit log names them. */
export function operator() {
  return { kind: "operator", id: null, name: `command line (${accountName()})` } as const;
}

let noted = false;

/** Notes what a command does, in the log of a workspace. */
export async function noteCommand(name: Written, tenant: Tenant, told: Told): Promise<void> {
  await appendAudit(tenant, { actor: operator(), action: `cli ${name}`, ...told }, new Date());
  noted = true;
}

/** @throws Error when a command that writes ended well and noted nothing */
export function refuseUnnoted(command: Command): void {
  const known: Record<string, boolean> = COMMANDS;
  if (known[commandName(command)] && !noted)
    throw new Error(`${commandName(command)} left no entry in the audit log`);
}

/** `keys create`, without the program's own name. */
export function commandName(command: Command): string {
  const outer = command.parent;
  return outer === null || outer.parent === null ? command.name() : `${outer.name()} ${command.name()}`;
}

/** In a container the user may have no name. */
function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return "no name";
  }
}
