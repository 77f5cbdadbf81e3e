import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { webReaderSuite } from "../contract.suite";
import { createWebReader } from "./web-reader";

webReaderSuite("http", (limits) =>
  createWebReader({
    ...limits,
    guardedFetch: createGuardedFetch({
      allow: "*.quirks.example",
      lookup: async () => [{ address: "127.0.0.1", family: 4 }],
    }),
    userAgent: "TestBot/1.0",
    maxConcurrentRenders: 1,
    headless: true,
  }),
);
