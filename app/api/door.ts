import { allow } from "@/lib/access/allow";
import { countCaller, limitDoor } from "@/lib/access/limit-requests";
import { type Caller, openTenant } from "@/lib/access/open-tenant";
import { may, type RuleOf } from "@/lib/access/rules";
import { deviceOf } from "@/lib/access/start-session";
import { openTrail, type Trail } from "@/lib/access/trail";
import type { Role } from "@/lib/models/membership/shape";
import { AppError } from "@/lib/platform/errors";
import { type FeatureFlag, isFeatureOn } from "@/lib/platform/flags";
import { newId } from "@/lib/platform/ids";
import { type RateState, rateHeaders, refuseTooMany } from "@/lib/platform/rate-limit/rate-state";
import type { Tenant } from "@/lib/platform/tenant";
import { problem } from "./problem";
import { refuseFlood } from "./refuse-flood";

export interface Visit<Params> {
  request: Request;
  params: Params;
  url: URL;
  tenant: Tenant;
  caller: Caller;
  requestId: string;
  /** Says what was done, for the audit log; null when there was nothing to do. */
  tell: Trail["tell"];
  /** Whether the caller may still be here: for answers that go on after they began. */
  isStillIn(): Promise<boolean>;
}

/** A line of the table about a route that asks for a role. */
export type RouteRule = Extract<RuleOf<Role>, `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} ${string}`>;

interface DoorOptions {
  /** The line of the table that says who may come in. */
  rule: RouteRule;
  /** The route is not there while this capability is off. */
  feature?: FeatureFlag;
}

type Handler<Params> = (visit: Visit<Params>) => Promise<Response>;

/**
 * A REST route: finds out who is asking and whether they may, counts the request, notes what it wrote in the audit log,
 * and gives every answer its request id and rate headers.
 * What the handler throws becomes problem+json.
 */
export function door<Params>(handle: Handler<Params>, options: DoorOptions) {
  const open = async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const flooded = await refuseFlood(request);
    if (flooded !== null) return flooded;
    const requestId = newId();
    const trail = openTrail(options.rule, deviceOf(request.headers), new Date());
    let rate: RateState | null = null;
    try {
      if (options.feature && !isFeatureOn(options.feature))
        throw new AppError("not_found", "This is turned off here");
      const caller = await callerOf(request);
      rate = await countCaller(caller);
      refuseTooMany(rate);
      trail.by(caller);
      const params = await context.params;
      if (!areTexts(params)) throw new AppError("not_found", "There is nothing here");
      trail.tell({ target: idIn(params) });
      allow(caller, options.rule);
      const isStillIn = () => mayStill(request, caller, options.rule);
      const url = new URL(request.url);
      const visit = { request, params, url, tenant: caller.tenant, caller, requestId, isStillIn };
      const response = await handle({ ...visit, tell: trail.tell });
      await trail.done();
      return withHeaders(response, requestId, rate);
    } catch (error) {
      await trail.failed(error);
      return withHeaders(problem(error, requestId), requestId, rate);
    }
  };
  return Object.assign(open, { rule: options.rule });
}

/** Who is asking. Whoever is nobody is counted, so that keys cannot be tried for ever. */
async function callerOf(request: Request): Promise<Caller> {
  const caller = await openTenant(request.headers, request.method).catch(async (error: unknown) => {
    await limitDoor(request.headers);
    throw error;
  });
  if (caller !== null) return caller;
  await limitDoor(request.headers);
  throw new AppError("unauthenticated", "Send an API key: Authorization: Bearer ll_…");
}

/** What a route is about, where its address says so. */
function idIn(params: unknown): string | null {
  if (typeof params !== "object" || params === null || !("id" in params)) return null;
  return String(params.id);
}

/** Whether all parts of the address are what a database takes for text: no NUL. */
function areTexts(params: unknown): boolean {
  if (typeof params !== "object" || params === null) return true;
  return Object.values(params).every((part) => !String(part).includes("\0"));
}

/** Asks again who the caller is: a key may be revoked, a session ended, a role taken away. */
async function mayStill(request: Request, then: Caller, rule: RouteRule): Promise<boolean> {
  const now = await openTenant(request.headers, request.method).catch(() => null);
  return now !== null && now.tenant.workspaceId === then.tenant.workspaceId && may(now.role, rule);
}

function withHeaders(response: Response, requestId: string, rate: RateState | null): Response {
  response.headers.set("x-request-id", requestId);
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
  if (rate === null) return response;
  for (const [name, value] of rateHeaders(rate)) response.headers.set(name, value);
  return response;
}
