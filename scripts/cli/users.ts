import { Command } from "commander";
import { makeResetLink } from "../../lib/access/make-reset-link";
import { removeSecondFactor } from "../../lib/models/user/second-factor.store";
import { emailShape } from "../../lib/models/user/shape";
import { findOwnAccount } from "../../lib/models/user/store";
import { linkTo } from "../../lib/platform/env";
import { AppError } from "../../lib/platform/errors";
import { openWorkspace } from "./open-workspace";
import { noteCommand } from "./written-commands";

/** `users reset-link|reset-second-factor` */
export function usersCommand(): Command {
  const users = new Command("users");
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
      const path = await makeResetLink(db, email.data, new Date());
      await noteCommand("users reset-link", tenant, { after: { email: email.data } });
      const link = linkTo(path);
      console.log(options.json ? JSON.stringify({ link }) : link);
    });
  users
    .command("reset-second-factor")
    .description("Take the second factor of somebody who lost it away")
    .requiredOption("--email <email>", "whose")
    .action(async (options: { email: string }) => {
      const tenant = await openWorkspace();
      const user = await findOwnAccount(tenant.db, options.email.trim().toLowerCase());
      if (user === null || !(await removeSecondFactor(tenant.db, user.id)))
        throw new AppError("not_found", `No account signs in as ${options.email} with a second factor`);
      await noteCommand("users reset-second-factor", tenant, { target: user.id });
      console.log(`${options.email} signs in without a second factor now.`);
    });
  return users;
}
