import { setTimeout as wait } from "node:timers/promises";

const PATIENCE = 60_000;

/** Waits until the app says that every part is ready. @throws Error with what it said last */
export async function waitUntilHealthy(url: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  let said = "it does not answer";
  while (Date.now() < deadline) {
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) });
      if (answer.ok) return;
      said = await answer.text();
    } catch (error) {
      said = error instanceof Error ? error.message : said;
    }
    await wait(150);
  }
  throw new Error(`Leadloom did not become ready: ${said}`);
}
