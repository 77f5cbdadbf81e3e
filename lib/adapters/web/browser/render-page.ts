import { parseTarget } from "@/lib/platform/guarded-fetch/outbound-target";
import type { PageAnswer, PageRequest } from "../contract";
import { failedByOutbound, pageFailed } from "../http/page-failed";
import { createSemaphore } from "../http/semaphore";
import { type BrowserKeeper, keepBrowser } from "./browser-keeper";
import { findChromium, INSTALL_CHROMIUM } from "./find-chromium";
import { openPage } from "./open-page";
import type { RendererParts } from "./renderer-parts";

export interface PageRenderer {
  renderPage(request: PageRequest): Promise<PageAnswer>;
  close(): Promise<void>;
}

/** Reads pages after their scripts ran. Chromium is started with the first page. */
export function createPageRenderer(parts: RendererParts): PageRenderer {
  const slots = createSemaphore(parts.maxConcurrent);
  let keeper: BrowserKeeper | null = null;

  const findKeeper = (): BrowserKeeper | null => {
    if (keeper) return keeper;
    const path = findChromium(parts.chromiumPath);
    if (path) keeper = keepBrowser(parts.out, path, parts.headless);
    return keeper;
  };

  return {
    async renderPage(request) {
      request.signal?.throwIfAborted();
      try {
        const { url } = parseTarget(request.url);
        const browser = findKeeper();
        if (!browser) return missing(parts.chromiumPath);
        // The slot is taken first: while a page waits for a slot its host stays free for plain fetches.
        return await slots.run(request.signal, () =>
          parts.gate.enter(url, request.signal, () => openPage(parts, browser, url, request)),
        );
      } catch (error) {
        request.signal?.throwIfAborted();
        return failedByOutbound(error);
      }
    },
    close: async () => keeper?.close(),
  };
}

function missing(configured: string | undefined): PageAnswer {
  const why = configured
    ? `There is no Chromium at ${configured} (CHROMIUM_PATH).`
    : "No Chromium was found.";
  return pageFailed("browser_missing", `${why} To install one: ${INSTALL_CHROMIUM}`);
}
