import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./lib/adapters/web/browser/find-chromium";
import { env } from "./lib/platform/env";

const root = process.getuid?.() === 0;

/** The journeys in a real browser, against the built app: `npx next build` first. */
export default defineConfig({
  testDir: "e2e/journeys",
  testMatch: "**/*.ts",
  outputDir: "test-results",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Patience for a machine that does other things at the same time.
  timeout: 300_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    // Without its film of every frame, which costs more processor time than the browser itself.
    trace: { mode: "retain-on-failure", screenshots: false },
    // Spinners are drawn by the processor where there is no graphics card.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: findChromium(env().CHROMIUM_PATH) ?? undefined,
      // Chromium's sandbox refuses to run as root.
      chromiumSandbox: !root,
    },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "**/phone.ts",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testMatch: "**/phone.ts",
      use: {
        ...devices["Desktop Chrome"],
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        colorScheme: "dark",
      },
    },
  ],
});
