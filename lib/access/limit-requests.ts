import { countRequest } from "@/lib/platform/rate-limit/count-request";
import { type RateState, refuseTooMany } from "@/lib/platform/rate-limit/rate-state";
import { addressSubject, clientAddress } from "./client-address";
import type { Caller } from "./open-tenant";

/**
 * Counts a try at a door of those who are not signed in, by the address that it comes from.
 * @throws AppError `rate_limited`
 */
export async function limitDoor(headers: Headers): Promise<void> {
  const subject = addressSubject(clientAddress(headers));
  refuseTooMany(await countRequest([{ counted: "door", subject }]));
}

/** Counts any request at all by the address that it comes from. */
export function countAddress(headers: Headers): Promise<RateState | null> {
  return countRequest([{ counted: "address", subject: addressSubject(clientAddress(headers)) }]);
}

/** Counts a request of a key or a person, and of the workspace that it acts in. */
export function countCaller({ session, subject, tenant }: Caller): Promise<RateState | null> {
  return countRequest([
    { counted: session === null ? "key" : "person", subject },
    { counted: "workspace", subject: tenant.workspaceId },
  ]);
}

/** Counts what a person does who may be in no workspace. @throws AppError `rate_limited` */
export async function limitPerson(personId: string): Promise<void> {
  refuseTooMany(await countRequest([{ counted: "person", subject: `person:${personId}` }]));
}
