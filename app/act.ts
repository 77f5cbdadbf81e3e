import { headers } from "next/headers";
import { openTenant } from "@/lib/access/open-tenant";
import { AppError, type FieldError, toAppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";

/** What a server action gives back: its value, or an error as a value. */
export type Acted<Value> =
  | { ok: true; value: Value }
  | { ok: false; message: string; fields: FieldError[]; requestId: string };

/** Runs a server action for whoever is asking; what it throws becomes a value that the screen can show. */
export async function act<Value>(work: (tenant: Tenant) => Promise<Value>): Promise<Acted<Value>> {
  try {
    const caller = await openTenant(await headers());
    if (caller === null) throw new AppError("unauthenticated", "This page must be opened in a browser");
    return { ok: true, value: await work(caller.tenant) };
  } catch (error) {
    const requestId = newId();
    const known = toAppError(error);
    if (known.code === "internal") log().error({ err: error, requestId }, "action failed");
    return { ok: false, message: known.message, fields: known.fields, requestId };
  }
}
