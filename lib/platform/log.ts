import pino, { type Logger } from "pino";
import { env } from "./env";

let root: Logger | undefined;

/** The process's logger (JSON lines on stderr). Secrets never reach it: known secret fields are cut out. */
export function log(): Logger {
  root ??= pino(
    {
      level: env().LOG_LEVEL,
      redact: { paths: ["*.authorization", "*.apiKey", "*.cookie", "*.password"], censor: "[removed]" },
    },
    pino.destination(2),
  );
  return root;
}
