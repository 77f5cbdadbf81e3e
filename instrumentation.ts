/** Next calls this once, before the server takes its first request. */
export async function register(): Promise<void> {
  // A constant of the build: nothing of this is made for runtimes without connections of their own.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { notePeers } = await import("./lib/access/note-peers");
  notePeers();
}
