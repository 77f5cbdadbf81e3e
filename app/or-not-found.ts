import { notFound } from "next/navigation";
import { AppError } from "@/lib/platform/errors";
import { type FeatureFlag, isFeatureOn } from "@/lib/platform/flags";

/** A page's data, or the 404 page where there is no such thing. */
export async function orNotFound<Value>(loading: Promise<Value>): Promise<Value> {
  try {
    return await loading;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}

/** A page of a capability that is turned off is not there. */
export function orTurnedOff(flag: FeatureFlag): void {
  if (!isFeatureOn(flag)) notFound();
}
