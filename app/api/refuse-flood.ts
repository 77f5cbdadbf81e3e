import { limitBody } from "@/lib/access/limit-body";
import { countAddress } from "@/lib/access/limit-requests";
import { newId } from "@/lib/platform/ids";
import { rateHeaders, refuseTooMany } from "@/lib/platform/rate-limit/rate-state";
import { problem } from "./problem";

/** Takes signed calls only, many of them and all from one address. */
const UNCOUNTED = "/api/inngest";

/**
 * What one address may ask for, pages and programs together, and how much a request may bring.
 * @returns null where there is nothing against it
 */
export async function refuseFlood({ method, url, headers }: Request): Promise<Response | null> {
  const { pathname } = new URL(url);
  const rate = pathname === UNCOUNTED ? null : await countAddress(headers);
  try {
    refuseTooMany(rate);
    limitBody(method, pathname, headers);
    return null;
  } catch (error) {
    const response = problem(error, newId());
    for (const [name, value] of rate === null ? [] : rateHeaders(rate)) response.headers.set(name, value);
    // What is still to come of the body is not waited for.
    response.headers.set("connection", "close");
    return response;
  }
}
