import { z } from "zod";
import type { SignInDemands } from "@/lib/models/oidc-provider/shape";
import type { Claims } from "./read-arrival";
import { WayError } from "./way-error";

/** How far the provider's clock may be off, milliseconds. */
const SKEW = 60_000;

/** What a provider's page is asked for, so that it asks people again, or for more, where it would not by itself. */
export function askedFor({ maxAgeMinutes, acrValues }: SignInDemands): Record<string, string> {
  return {
    ...(maxAgeMinutes !== null && { max_age: String(maxAgeMinutes * 60) }),
    ...(acrValues.length > 0 && { acr_values: acrValues.join(" ") }),
  };
}

/**
 * Holds what the ID token says of the sign-in itself against what the workspace demands. A provider that does not say when
 * or how it asked is taken to have asked for a password alone, at some time: that meets no demand.
 * @throws WayError `aged`, `weak`
 */
export function refuseWeakSignIn(demands: SignInDemands, claims: Claims, now: Date): void {
  const { maxAgeMinutes, acrValues, amrValues } = demands;
  if (maxAgeMinutes !== null && !isRecent(claims.auth_time, maxAgeMinutes * 60_000, now))
    throw new WayError("aged");
  const strength = z.string().safeParse(claims.acr).data;
  if (acrValues.length > 0 && (strength === undefined || !acrValues.includes(strength)))
    throw new WayError("weak");
  const methods = z.array(z.unknown()).safeParse(claims.amr).data ?? [];
  if (amrValues.length > 0 && !amrValues.some((method) => methods.includes(method)))
    throw new WayError("weak");
}

function isRecent(authTime: unknown, longest: number, now: Date): boolean {
  const seconds = z.number().safeParse(authTime).data;
  if (seconds === undefined) return false;
  const age = now.getTime() - seconds * 1000;
  return age >= -SKEW && age <= longest + SKEW;
}
