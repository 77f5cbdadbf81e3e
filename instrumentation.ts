import { notePeers } from "./lib/access/note-peers";

/** Next calls this once, before the server takes its first request. */
export function register(): void {
  notePeers();
}
