import { Command } from "commander";
import { auditLines } from "../../lib/models/audit/audit-lines";
import type { AuditVerdict } from "../../lib/models/audit/shape";
import { verifyAudit } from "../../lib/models/audit/verify-audit";
import { openWorkspace } from "./open-workspace";

const WORDS = {
  changed: "is not as it was written",
  missing: "is missing",
  added: "was added by somebody else",
  cut_off: "was cut off",
} as const;

/** `audit verify|export` */
export function auditCommand(): Command {
  const audit = new Command("audit");
  audit
    .command("verify")
    .description("Check that the log is as it was written; exits 1 when it is not")
    .option(
      "--expect <head>",
      "the head that an earlier check printed: finds a log that was turned back as a whole",
    )
    .option("--json", "print JSON")
    .action(async (options: { expect?: string; json?: boolean }) => {
      const verdict = await verifyAudit(await openWorkspace(), options.expect);
      if (options.json) console.log(JSON.stringify(verdict));
      else print(verdict);
      if (!verdict.intact) process.exitCode = 1;
    });
  audit
    .command("export")
    .description("Print the log as JSON lines, newest first")
    .action(async () => {
      for await (const lines of auditLines(await openWorkspace(), {})) process.stdout.write(lines);
    });
  return audit;
}

function print({ intact, entries, head, faults }: AuditVerdict): void {
  for (const { position, what } of faults) console.log(`Entry ${position} ${WORDS[what]}.`);
  console.log(intact ? `All ${entries} entries are as they were written.` : `${faults.length} faults.`);
  console.log(`Head: ${head}`);
}
