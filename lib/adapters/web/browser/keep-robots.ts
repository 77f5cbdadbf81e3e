import type { BrowserContext, CDPSession, Page } from "playwright-core";
import type { PageAnswer } from "../contract";
import type { PoliteGate } from "../http/polite-gate";

type FailedAnswer = Extract<PageAnswer, { kind: "failed" }>;

/** A page that a script calls away while it loads, to where it may not go, has not always loaded by then, and never will. */
const GRACE_MS = 500;

/** What the page is kept from. */
export interface RobotsWatch {
  /** The first refusal; null while there was none. */
  refusal(): FailedAnswer | null;
  /** Comes with the first refusal, a moment later. */
  refused: Promise<FailedAnswer>;
}

/**
 * Asks robots.txt before the page itself goes anywhere, by a redirect, a script or a refresh. Playwright's own routes do
 * not see redirects. A page that may not go on once it is there stays; its frames are its own affair.
 */
export async function keepRobots(
  page: Page,
  context: BrowserContext,
  gate: PoliteGate,
  signal: AbortSignal,
): Promise<RobotsWatch> {
  let first: FailedAnswer | null = null;
  let tell: (refusal: FailedAnswer) => void;
  const refused = new Promise<FailedAnswer>((resolve) => {
    tell = resolve;
  });
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send("Page.getFrameTree");
  session.on("Fetch.requestPaused", ({ requestId, request, frameId }) => {
    const judged =
      frameId === frameTree.frame.id && URL.canParse(request.url)
        ? gate.refusalOf(new URL(request.url), signal)
        : Promise.resolve(null);
    judged
      .then((refusal) => {
        if (refusal === null) return letGo(session, requestId);
        first ??= refusal;
        setTimeout(tell, GRACE_MS, refusal).unref();
        return stop(session, requestId);
      })
      // The page was closed meanwhile, or its time is over: nothing waits for this request any more.
      .catch(() => undefined);
  });
  await session.send("Fetch.enable", { patterns: [{ resourceType: "Document" }] });
  return { refusal: () => first, refused };
}

function letGo(session: CDPSession, requestId: string) {
  return session.send("Fetch.continueRequest", { requestId });
}

/** As if it had been called off: the page that is shown stays. */
function stop(session: CDPSession, requestId: string) {
  return session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" });
}
