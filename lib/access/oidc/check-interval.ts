import { env } from "@/lib/platform/env";

/** How long a session lives before its provider is asked again, milliseconds. */
export function checkInterval(): number {
  return env().SIGN_IN_CHECK_MINUTES * 60_000;
}
