import { handOver } from "./setup/hand-over.mjs";

/** `npm run eval` */
handOver("scripts/eval.ts");
