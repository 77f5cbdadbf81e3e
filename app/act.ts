import { headers } from "next/headers";
import { allow } from "@/lib/access/allow";
import { countCaller, limitDoor, limitPerson } from "@/lib/access/limit-requests";
import { openSession, openSessionOf } from "@/lib/access/open-session";
import { type Caller, callerOf, openDefaultDb } from "@/lib/access/open-tenant";
import type { RuleOf } from "@/lib/access/rules";
import { isFromOurPages } from "@/lib/access/same-origin";
import { deviceOf } from "@/lib/access/start-session";
import { doerOf, openTrail, type Trail } from "@/lib/access/trail";
import type { Role } from "@/lib/models/membership/shape";
import type { OpenSession } from "@/lib/models/session/shape";
import type { Db } from "@/lib/platform/db";
import { AppError, type FieldError, toAppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { refuseTooMany } from "@/lib/platform/rate-limit/rate-state";
import type { Tenant } from "@/lib/platform/tenant";
import { keepSession } from "./keep-session";

/** What a server action gives back: its value, or an error as a value. */
export type Acted<Value> =
  | { ok: true; value: Value }
  | { ok: false; message: string; fields: FieldError[]; requestId: string };

type ActionRule<Least extends Role | "person" | "anyone"> = Extract<RuleOf<Least>, `action ${string}`>;

/** What a request that is no person's own brings. */
export interface Visitor {
  db: Db;
  headers: Headers;
  /** Says what was done, for the audit log; null when there was nothing to do. */
  tell: Trail["tell"];
  /** Says whose log it belongs to, where that is not the one of whoever came in. */
  by: Trail["by"];
  /** Gives the browser a session that was just opened; what the action did is noted as its person's. */
  enterAs(token: string): Promise<void>;
}

/** A signed-in person, whether or not they are in a workspace. */
export interface PersonVisit extends Visitor {
  session: OpenSession;
}

/** Runs a server action for whoever is asking, in the workspace they are in, when their role may do it. */
export function act<Value>(
  rule: ActionRule<Role>,
  work: (tenant: Tenant, caller: Caller & PersonVisit) => Promise<Value>,
): Promise<Acted<Value>> {
  return answer(rule, async (visitor) => {
    const person = await personOf(visitor);
    const asking = callerOf(visitor.db, person.session);
    if (asking !== null) refuseTooMany(await countCaller(asking));
    const caller = allow(asking, rule);
    return work(caller.tenant, { ...caller, ...person });
  });
}

/** Runs a server action that needs a signed-in person and no workspace. */
export function actAsPerson<Value>(
  rule: ActionRule<"person">,
  work: (visit: PersonVisit) => Promise<Value>,
): Promise<Acted<Value>> {
  return answer(rule, async (visitor) => {
    const person = await personOf(visitor);
    await limitPerson(person.session.person.id);
    return work(person);
  });
}

/** Runs a server action that anybody may call, and an address only so often: it guesses at what others know. */
export function actAsAnyone<Value>(
  rule: ActionRule<"anyone">,
  work: (visitor: Visitor) => Promise<Value>,
): Promise<Acted<Value>> {
  return answer(rule, async (visitor) => {
    await limitDoor(visitor.headers);
    return work(visitor);
  });
}

/** What the work throws becomes a value that the screen can show; what it did is in the audit log before it is told. */
async function answer<Value>(
  rule: Extract<RuleOf<Role | "person" | "anyone">, `action ${string}`>,
  work: (visitor: Visitor) => Promise<Value>,
): Promise<Acted<Value>> {
  const given = new Headers(await headers());
  const trail = openTrail(rule, deviceOf(given), new Date());
  try {
    if (!isFromOurPages(given, "POST"))
      throw new AppError("forbidden", "This page must be opened from Leadloom");
    const db = await openDefaultDb();
    const enterAs = async (token: string) => {
      trail.by(doerOf(db, await openSessionOf(db, token, new Date())));
      await keepSession(given, token);
    };
    const value = await work({ db, headers: given, enterAs, tell: trail.tell, by: trail.by });
    await trail.done();
    return { ok: true, value };
  } catch (error) {
    await trail.failed(error);
    const requestId = newId();
    const known = toAppError(error);
    if (known.code === "internal") log().error({ err: error, requestId }, "action failed");
    return { ok: false, message: known.message, fields: known.fields, requestId };
  }
}

async function personOf(visitor: Visitor): Promise<PersonVisit> {
  const session = await openSession(visitor.db, visitor.headers, new Date());
  if (session === null)
    throw new AppError("unauthenticated", "You are signed out. Load the page again to sign in.");
  visitor.by(doerOf(visitor.db, session));
  return { ...visitor, session };
}
