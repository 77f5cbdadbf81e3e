import { type Browser, chromium } from "playwright-core";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { type LoopbackProxy, startLoopbackProxy } from "./loopback-proxy";

const FLAGS = [
  "--disable-gpu",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--mute-audio",
  // Only text is read: pictures and fonts are never asked for.
  "--blink-settings=imagesEnabled=false",
  "--disable-remote-fonts",
  // What does not go through an HTTP proxy must not go out at all.
  "--disable-quic",
  "--dns-prefetch-disable",
  "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
  "--disable-blink-features=WebTransport",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
];

export interface BrowserHandle {
  browser: Browser;
  proxy: LoopbackProxy;
}

/** Keeps one Chromium for the process, started when first needed and again after a crash. */
export interface BrowserKeeper {
  get(): Promise<BrowserHandle>;
  close(): Promise<void>;
}

/** @param executablePath see `findChromium` */
export function keepBrowser(out: GuardedFetch, executablePath: string, headless: boolean): BrowserKeeper {
  let running: Promise<BrowserHandle> | null = null;

  const launch = async (): Promise<BrowserHandle> => {
    const proxy = await startLoopbackProxy(out);
    try {
      const browser = await chromium.launch({
        executablePath,
        headless,
        args: FLAGS,
        // Nobody clicks here: what opens by itself is not read, and would ask whatever host it likes, robots.txt unread.
        ignoreDefaultArgs: ["--disable-popup-blocking"],
        // Chromium's sandbox refuses to run as root.
        chromiumSandbox: process.getuid?.() !== 0,
        // By default Chromium goes past its proxy for loopback addresses: exactly what must not happen.
        proxy: { server: proxy.url, bypass: "<-loopback>" },
        // The application ends itself in order and closes us; Chromium dies with the process in any case.
        handleSIGINT: false,
        handleSIGTERM: false,
        handleSIGHUP: false,
      });
      browser.once("disconnected", () => {
        running = null;
        void proxy.close();
      });
      return { browser, proxy };
    } catch (error) {
      await proxy.close();
      throw error;
    }
  };

  return {
    get() {
      running ??= launch().catch((error) => {
        running = null;
        throw error;
      });
      return running;
    },
    async close() {
      const handle = await running?.catch(() => null);
      await handle?.browser.close();
    },
  };
}
