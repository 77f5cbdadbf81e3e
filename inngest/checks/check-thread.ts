import { serveThread } from "@/lib/platform/threads/serve-thread";
import { checkPages } from "./check-pages";

serveThread(checkPages);
