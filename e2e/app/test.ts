import { test as base, expect } from "@playwright/test";
import { type AppUnderTest, startApp } from "./start-app";
import { watchPage } from "./watch-page";

interface WorkerParts {
  /** Settings of the app, besides those that every journey has. */
  settings: Record<string, string>;
  app: AppUnderTest;
}

/** A journey: each worker has a running app of its own, and every page is watched for errors and foreign requests. */
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
  baseURL: async ({ app }, use) => use(app.url),
  page: async ({ page }, use) => {
    const troubles = watchPage(page);
    await use(page);
    expect(troubles).toEqual({ errors: [], foreign: [] });
  },
});

export { expect };
