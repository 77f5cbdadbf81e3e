import { randomBytes } from "node:crypto";
import { Inngest } from "inngest";
import { env, usesEmbeddedEngine } from "@/lib/platform/env";
import { embeddedFetch } from "./embedded-fetch";
import { sdkLogger } from "./sdk-logger";

/**
 * The one client. With a server configured it speaks to that server; without one, everything it would send goes to the
 * embedded engine. The embedded client stays in the SDK's cloud mode with a key made at each start, so that a mounted
 * handler still refuses unsigned calls.
 */
export const inngest = new Inngest({ id: "leadloom", logger: sdkLogger, ...connection() });

function connection() {
  const settings = env();
  if (!usesEmbeddedEngine(settings)) {
    return {
      isDev: false,
      baseUrl: settings.INNGEST_BASE_URL,
      eventKey: settings.INNGEST_EVENT_KEY,
      signingKey: settings.INNGEST_SIGNING_KEY,
    };
  }
  return {
    isDev: false,
    baseUrl: "http://embedded.invalid",
    eventKey: "embedded",
    signingKey: `signkey-prod-${randomBytes(32).toString("hex")}`,
    fetch: embeddedFetch,
  };
}
