import type { Page } from "@playwright/test";

export interface PageTroubles {
  /** What the console called an error, and what no one caught. */
  errors: string[];
  /** Requests that left this machine. */
  foreign: string[];
}

const LOCAL = new Set(["localhost", "127.0.0.1"]);

/** Notes whatever a page does that no page of ours may do. */
export function watchPage(page: Page): PageTroubles {
  const troubles: PageTroubles = { errors: [], foreign: [] };
  page.on("console", (message) => {
    if (message.type() === "error") troubles.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on("pageerror", (error) => troubles.errors.push(String(error)));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && !LOCAL.has(url.hostname)) troubles.foreign.push(url.href);
  });
  return troubles;
}
