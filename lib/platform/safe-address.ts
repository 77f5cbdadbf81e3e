const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Whether secrets and codes may go to an address: https, or this very machine for trying things out. */
export function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, hash } = new URL(text);
  if (username !== "" || password !== "" || hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname));
}
