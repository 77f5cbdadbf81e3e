import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Where systems put a Chromium or Chrome. */
const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** What a person should run when there is none. */
export const INSTALL_CHROMIUM = "npx playwright-core install --with-deps chromium";

/**
 * The path of a Chromium: the configured one, Playwright's own, or the system's.
 * @param configured CHROMIUM_PATH; when it is set nothing else is tried, so that a typing error shows
 * @returns null when there is none
 */
export function findChromium(
  configured?: string,
  exists: (path: string) => boolean = existsSync,
): string | null {
  if (configured) return exists(configured) ? configured : null;
  return [chromium.executablePath(), ...USUAL_PLACES].find((path) => path !== "" && exists(path)) ?? null;
}
