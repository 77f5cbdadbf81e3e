import { Command } from "commander";
import { z } from "zod";
import { erasePerson } from "../../lib/models/privacy/erase-person";
import { findPerson } from "../../lib/models/privacy/find-person";
import { type PersonQuery, personQueryShape } from "../../lib/models/privacy/shape";
import { AppError } from "../../lib/platform/errors";
import { openWorkspace } from "./open-workspace";
import { noteCommand, operator } from "./written-commands";

interface PersonOptions {
  email?: string;
  name?: string;
  phone?: string;
  linkedin?: string;
  json?: boolean;
  yes?: boolean;
}

/** `privacy find|export|erase` */
export function privacyCommand(): Command {
  const privacy = new Command("privacy").description("What is stored about a person, and its erasure");
  about(privacy.command("find").description("Count what is stored about a person, by table")).action(
    async (options: PersonOptions) => {
      const tenant = await openWorkspace();
      const { terms, rows } = await findPerson(tenant, queryOf(options));
      const counts = Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
      await noteCommand("privacy find", tenant, { after: { counts } });
      if (options.json) console.log(JSON.stringify({ terms, counts }));
      else print(terms, counts);
    },
  );
  about(privacy.command("export").description("Print all that is stored about a person as JSON")).action(
    async (options: PersonOptions) => {
      const tenant = await openWorkspace();
      const file = await findPerson(tenant, queryOf(options));
      await noteCommand("privacy export", tenant, {});
      console.log(JSON.stringify(file, (_, value) => (typeof value === "bigint" ? Number(value) : value), 2));
    },
  );
  about(
    privacy.command("erase").description("Erase a person everywhere in the workspace; this cannot be undone"),
  )
    .option("--yes", "do it; without this nothing is erased")
    .action(async (options: PersonOptions) => {
      const query = queryOf(options);
      if (!options.yes)
        throw new AppError("bad_request", "Add --yes to erase. `privacy find` shows what would go.");
      const tenant = await openWorkspace();
      const { touched, files } = await erasePerson(tenant, query, operator(), new Date());
      await noteCommand("privacy erase", tenant, { after: { touched, files } });
      if (options.json) console.log(JSON.stringify({ touched, files }));
      else {
        print([], touched);
        console.log(
          `${files} uploaded files removed. The address is kept as a keyed hash, so nobody writes to it again.`,
        );
      }
    });
  return privacy;
}

function about(command: Command): Command {
  return command
    .option("--email <address>")
    .option("--name <full name>")
    .option("--phone <number>")
    .option("--linkedin <address>")
    .option("--json", "print JSON");
}

function queryOf({ email, name, phone, linkedin }: PersonOptions): PersonQuery {
  const query = personQueryShape.safeParse({ email, name, phone, linkedin });
  if (query.success) return query.data;
  throw new AppError("invalid_input", z.prettifyError(query.error));
}

function print(terms: string[], counts: Record<string, number>): void {
  if (terms.length > 0) console.log(`Looked for: ${terms.join(", ")}`);
  for (const [table, count] of Object.entries(counts)) console.log(`${table.padEnd(20)} ${count}`);
  if (Object.keys(counts).length === 0) console.log("Nothing is stored about this person.");
}
