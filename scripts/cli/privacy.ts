import { Command } from "commander";
import { z } from "zod";
import { erasePerson } from "../../lib/models/privacy/erase-person";
import { countRows, findPerson, personJson } from "../../lib/models/privacy/find-person";
import { type PersonQuery, personQueryShape } from "../../lib/models/privacy/shape";
import { AppError } from "../../lib/platform/errors";
import { openWorkspace } from "./open-workspace";
import { noteCommand, operator } from "./written-commands";

interface PersonOptions {
  email?: string;
  name?: string;
  phone?: string;
  linkedin?: string;
  domain?: string;
  json?: boolean;
  yes?: boolean;
}

/** `privacy find|export|erase` */
export function privacyCommand(): Command {
  const privacy = new Command("privacy");
  about(privacy.command("find").description("Count what is stored about a person, by table")).action(
    async (options: PersonOptions) => {
      const tenant = await openWorkspace();
      const file = await findPerson(tenant, queryOf(options));
      const { terms } = file;
      const counts = countRows(file);
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
      console.log(personJson(file));
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
      const { touched, files, scrubbed } = await erasePerson(tenant, query, operator(), new Date());
      await noteCommand("privacy erase", tenant, { after: { touched, files } });
      if (options.json) console.log(JSON.stringify({ touched, files, scrubbed }));
      else {
        print([], touched);
        console.log(
          `${files} uploaded files removed. The address is kept as a keyed hash, so nobody writes to it again.`,
        );
        if (!scrubbed)
          console.log("Other readers held the database's log. Run this again in a quiet minute.");
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
    .option("--domain <domain>", "a company with everybody there")
    .option("--json", "print JSON");
}

function queryOf({ email, name, phone, linkedin, domain }: PersonOptions): PersonQuery {
  const query = personQueryShape.safeParse({ email, name, phone, linkedin, domain });
  if (query.success) return query.data;
  throw new AppError("invalid_input", z.prettifyError(query.error));
}

function print(terms: string[], counts: Record<string, number>): void {
  if (terms.length > 0) console.log(`Looked for: ${terms.join(", ")}`);
  for (const [table, count] of Object.entries(counts)) console.log(`${table.padEnd(20)} ${count}`);
  if (Object.keys(counts).length === 0) console.log("Nothing is stored about this person.");
}
