import { createHmac } from "node:crypto";

/** An entry as it is stored, without what makes it safe. */
export interface ChainedEntry {
  position: number;
  at: Date;
  actor: string;
  action: string;
  target: string | null;
  address: string | null;
  detailMac: string;
}

/** Before the first entry. */
export const NO_CHAIN = "";

/** HMAC-SHA-256 over the entry at its place in its workspace, hexadecimal. */
export function macOf(key: Buffer, workspaceId: string, entry: ChainedEntry): string {
  const { position, at, actor, action, target, address, detailMac } = entry;
  return mac(key, "entry", [
    workspaceId,
    position,
    at.toISOString(),
    actor,
    action,
    target,
    address,
    detailMac,
  ]);
}

/** Binds an entry to all before it. */
export function chainOf(key: Buffer, previousChain: string, entryMac: string): string {
  return mac(key, "chain", [previousChain, entryMac]);
}

/** Apart from the entry's own, so that what a person's data was can be erased and the rest still holds. */
export function detailMacOf(key: Buffer, detail: string): string {
  return mac(key, "detail", [detail]);
}

export function headSealOf(key: Buffer, workspaceId: string, position: number, chain: string): string {
  return mac(key, "head", [workspaceId, position, chain]);
}

function mac(key: Buffer, use: string, parts: unknown[]): string {
  return createHmac("sha256", key)
    .update(JSON.stringify([use, ...parts]))
    .digest("hex");
}
