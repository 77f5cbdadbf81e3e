import { type BrowserContextOptions, test as base, expect } from "@playwright/test";
import { type AppUnderTest, startApp } from "./start-app";
import { firstAccount, NOBODY } from "./take-server";
import { watchPage } from "./watch-page";

interface WorkerParts {
  /** Settings of the app, besides those that every journey has. */
  settings: Record<string, string>;
  app: AppUnderTest;
  /** What the browser of the app's owner keeps. */
  owner: Exclude<BrowserContextOptions["storageState"], string>;
}

/**
 * A journey: each worker has a running app of its own with the first account made, every page is its owner's and is
 * watched for errors and foreign requests, and requests without a page are nobody's.
 */
export const test = base.extend<object, WorkerParts>({
  settings: [{}, { option: true, scope: "worker" }],
  app: [
    async ({ settings }, use) => {
      const app = await startApp(settings);
      await use(app);
      await app.stop();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  owner: [async ({ app, browser }, use) => use(await firstAccount(browser, app.url)), { scope: "worker" }],
  baseURL: async ({ app }, use) => use(app.url),
  storageState: async ({ owner }, use) => use(owner),
  request: async ({ playwright, app }, use) => {
    const request = await playwright.request.newContext({ baseURL: app.url, storageState: NOBODY });
    await use(request);
    await request.dispose();
  },
  page: async ({ page }, use) => {
    const troubles = watchPage(page);
    await use(page);
    expect(troubles).toEqual({ errors: [], foreign: [] });
  },
});

export { expect };
