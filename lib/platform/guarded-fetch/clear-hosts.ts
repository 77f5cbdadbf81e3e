import { parseAllowList } from "./allow-list";
import { isLoopback } from "./loopback";

/** Whether a host may be spoken to without encryption. */
export type MaySpeakInTheClear = (host: string, port: number) => boolean;

/**
 * This machine, and what the operator names because the network up to it is theirs alone: the services of a Compose
 * network, a private subnet.
 * @param text ALLOW_PLAINTEXT_HOSTS, written as OUTBOUND_ALLOW is
 * @throws Error naming the entry that cannot be read
 */
export function parseClearHosts(text: string): MaySpeakInTheClear {
  const named = parseAllowList(text, "ALLOW_PLAINTEXT_HOSTS");
  return (host, port) => isLoopback(host) || named.allowsName(host, port) || named.allowsAddress(host, port);
}
