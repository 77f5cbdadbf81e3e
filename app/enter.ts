import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { cache } from "react";
import { isFirstRun } from "@/lib/access/first-run";
import { openSession } from "@/lib/access/open-session";
import { type Caller, callerOf, openDefaultDb } from "@/lib/access/open-tenant";
import { may, type RuleOf } from "@/lib/access/rules";
import type { Role } from "@/lib/models/membership/shape";
import type { OpenSession } from "@/lib/models/session/shape";
import type { Db } from "@/lib/platform/db";

type PageRule<Least extends Role | "person" | "anyone"> = Extract<RuleOf<Least>, `page ${string}`>;

/** The session of the page that is being drawn: one look for the page and the frame around it. */
export const currentSession = cache(async (): Promise<OpenSession | null> => {
  return openSession(await openDefaultDb(), await headers(), new Date());
});

/**
 * Who opens a page of the workspace. Nobody is led to the first run or to sign-in and comes back to `path`; a person
 * without a workspace chooses one; a role that is too low is told so.
 */
export async function enter(rule: PageRule<Role>, path: string): Promise<Caller & { session: OpenSession }> {
  const { db, session } = await enterAsPerson("page /workspaces", path);
  if (session.needsFactor) redirect("/second-factor");
  const caller = callerOf(db, session);
  if (caller === null) redirect("/workspaces");
  if (!may(caller.role, rule)) forbidden();
  return { ...caller, session };
}

/** Who opens a page that needs a signed-in person and no workspace. */
export async function enterAsPerson(
  _rule: PageRule<"person">,
  path: string,
): Promise<{ db: Db; session: OpenSession }> {
  const db = await openDefaultDb();
  const session = await currentSession();
  if (session !== null) return { db, session };
  if (await isFirstRun(db)) redirect("/welcome");
  redirect(path === "/" ? "/sign-in" : `/sign-in?to=${encodeURIComponent(path)}`);
}

/** A page that anybody may open. */
export async function enterAsAnyone(
  _rule: PageRule<"anyone">,
): Promise<{ db: Db; session: OpenSession | null; firstRun: boolean }> {
  const db = await openDefaultDb();
  return { db, session: await currentSession(), firstRun: await isFirstRun(db) };
}
