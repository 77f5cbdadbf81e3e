import { type Caller, openTenant } from "@/lib/access/open-tenant";
import { AppError } from "@/lib/platform/errors";
import { type FeatureFlag, isFeatureOn } from "@/lib/platform/flags";
import { newId } from "@/lib/platform/ids";
import { countRequest, type RateState } from "@/lib/platform/rate-limit";
import type { Tenant } from "@/lib/platform/tenant";
import { problem } from "./problem";

export interface Visit<Params> {
  request: Request;
  params: Params;
  url: URL;
  tenant: Tenant;
  requestId: string;
}

interface DoorOptions {
  /** The route is not there while this capability is off. */
  feature?: FeatureFlag;
}

type Handler<Params> = (visit: Visit<Params>) => Promise<Response>;

/**
 * A REST route: finds out who is asking, counts the request, and gives every answer its request id and rate headers.
 * What the handler throws becomes problem+json.
 */
export function door<Params>(handle: Handler<Params>, options: DoorOptions = {}) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const requestId = newId();
    let rate: RateState | null = null;
    try {
      if (options.feature && !isFeatureOn(options.feature))
        throw new AppError("not_found", "This is turned off here");
      const caller = await openTenant(request.headers);
      if (caller === null)
        throw new AppError("unauthenticated", "Send an API key: Authorization: Bearer ll_…");
      rate = await countRequest(caller.subject);
      refuseTooMany(rate);
      const response = await handle(visit(request, await context.params, caller, requestId));
      return withHeaders(response, requestId, rate);
    } catch (error) {
      return withHeaders(problem(error, requestId), requestId, rate);
    }
  };
}

function visit<Params>(request: Request, params: Params, caller: Caller, requestId: string): Visit<Params> {
  return { request, params, url: new URL(request.url), tenant: caller.tenant, requestId };
}

function refuseTooMany(rate: RateState): void {
  if (rate.allowed) return;
  throw new AppError("rate_limited", `Too many requests: ${rate.limit} a minute are allowed`, {
    retryAfterMs: rate.resetSeconds * 1000,
  });
}

function withHeaders(response: Response, requestId: string, rate: RateState | null): Response {
  response.headers.set("x-request-id", requestId);
  if (!response.headers.has("cache-control")) response.headers.set("cache-control", "no-store");
  if (rate === null) return response;
  response.headers.set("ratelimit-limit", String(rate.limit));
  response.headers.set("ratelimit-remaining", String(rate.remaining));
  response.headers.set("ratelimit-reset", String(rate.resetSeconds));
  return response;
}
