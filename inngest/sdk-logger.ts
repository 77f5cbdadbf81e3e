import type { Logger } from "inngest";
import { log } from "@/lib/platform/log";

/** What the SDK says of a step whose work threw. */
const STEP_ERROR = "Inngest step error";
/** And of a call that bore no signature, or a wrong one. */
const UNSIGNED = "Signature validation failed";

/**
 * The SDK's voice in our log. A step that fails is tried again, and a record that gives up keeps its reason, so the
 * failure itself is one line for who looks closer, not an error with its stack. Whoever knocks without a signature is turned
 * away; that is no error of ours.
 */
export const sdkLogger: Logger = {
  info: (...args) => write("info", args),
  warn: (...args) => write("warn", args),
  error: (...args) => {
    if (args.includes(UNSIGNED)) log().warn(UNSIGNED);
    else write(args.includes(STEP_ERROR) ? "debug" : "error", args);
  },
  debug: (...args) => write("debug", args),
};

function write(level: "info" | "warn" | "error" | "debug", args: unknown[]): void {
  const text = args.filter((arg) => typeof arg === "string").join(" ");
  const fields = args.filter((arg): arg is object => typeof arg === "object" && arg !== null);
  log()[level](
    Object.assign({}, ...fields.map((field) => (field instanceof Error ? { err: field } : field))),
    text,
  );
}
