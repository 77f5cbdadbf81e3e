import { env } from "@/lib/platform/env";
import { isServedByHttps } from "./session-cookie";

/** Where people reach the app: what the operator says, else what this request says. */
export function ownOrigin(headers: Headers): string {
  const { APP_URL } = env();
  if (APP_URL !== undefined) return new URL(APP_URL).origin;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  return `${isServedByHttps(headers) ? "https" : "http"}://${host}`;
}
