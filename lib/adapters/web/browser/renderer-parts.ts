import type { Clock } from "@/lib/platform/clock";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { PoliteGate } from "../http/polite-gate";

/** What the browser's reader is made of. */
export interface RendererParts {
  out: GuardedFetch;
  gate: PoliteGate;
  clock: Clock;
  userAgent: string;
  /** For one page, milliseconds. */
  timeoutMs: number;
  maxBytes: number;
  /** Pages at once. */
  maxConcurrent: number;
  headless: boolean;
  chromiumPath?: string;
}
