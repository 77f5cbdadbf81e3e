import { handOver } from "./setup/hand-over.mjs";

/** `npm run cli -- …` */
handOver("scripts/cli.ts");
