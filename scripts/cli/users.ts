import { Command } from "commander";
import { makeResetLink } from "../../lib/access/make-reset-link";
import { emailShape } from "../../lib/models/user/shape";
import { env } from "../../lib/platform/env";
import { AppError } from "../../lib/platform/errors";
import { openWorkspace } from "./open-workspace";
import { noteCommand } from "./written-commands";

/** `users reset-link` */
export function usersCommand(): Command {
  const users = new Command("users").description("The people who sign in");
  users
    .command("reset-link")
    .description("Print a link by which somebody chooses a new password, once, within an hour")
    .requiredOption("--email <email>", "whose")
    .option("--json", "print JSON")
    .action(async (options: { email: string; json?: boolean }) => {
      const email = emailShape.safeParse(options.email);
      if (!email.success) throw new AppError("invalid_input", `${options.email} is no email address`);
      const tenant = await openWorkspace();
      const { db } = tenant;
      const { APP_URL, PORT } = env();
      const path = await makeResetLink(db, email.data, new Date());
      await noteCommand("users reset-link", tenant, { after: { email: email.data } });
      const link = new URL(path, APP_URL ?? `http://localhost:${PORT}`).href;
      console.log(options.json ? JSON.stringify({ link }) : link);
    });
  return users;
}
