import type { Role } from "@/lib/models/membership/shape";
import { AppError } from "@/lib/platform/errors";
import type { Caller } from "./open-tenant";
import { may, RULES, type RuleOf } from "./rules";

/**
 * The caller, when they may do what a rule names.
 * @throws AppError `unauthenticated` for nobody, `forbidden` for a role that is too low
 */
export function allow<Asker extends Caller>(caller: Asker | null, rule: RuleOf<Role>): Asker {
  if (caller === null) throw new AppError("unauthenticated", "You are not signed in. Sign in and try again.");
  if (may(caller.role, rule)) return caller;
  throw new AppError(
    "forbidden",
    `This needs the role ${RULES[rule]}; yours is ${caller.role}. Ask an owner of the workspace.`,
  );
}
