import { once } from "node:events";
import type { Page } from "@playwright/test";

/** Keeps the scripts of the next pages back, as a slow line does. @returns what lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  const gate = new AbortController();
  const opened = once(gate.signal, "abort");
  await page.route("**/_next/static/**/*.js", async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.abort();
}
