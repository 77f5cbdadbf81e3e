import { config } from "zod";

/** Zod looks whether it may compile its shapes, which our content policy forbids and reports each time. */
config({ jitless: true });
