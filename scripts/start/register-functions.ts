import { setTimeout as wait } from "node:timers/promises";

const TRIES = 10;

/**
 * Tells the Inngest server which functions the app has and where to call them. An event that the server gets before it
 * knows the functions starts nothing, so this comes before any.
 * @throws Error with what the app or the server said last
 */
export async function registerFunctions(app: string, server: string): Promise<void> {
  let said = "";
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const answer = await fetch(new URL("/api/inngest", app), { method: "PUT" });
    const text = await answer.text();
    if (answer.ok) return;
    said = text.slice(0, 300);
    await wait(attempt * 200);
  }
  throw new Error(
    `Inngest (${server}) did not take the functions: ${said}. ` +
      "Check INNGEST_BASE_URL, INNGEST_EVENT_KEY and INNGEST_SIGNING_KEY, and that the server can reach this app " +
      "(INNGEST_SERVE_ORIGIN names another address for it).",
  );
}
