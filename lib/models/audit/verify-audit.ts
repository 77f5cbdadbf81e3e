import type { Tenant } from "@/lib/platform/tenant";
import { deriveKey } from "../data-key/secret";
import { chainOf, detailMacOf, headSealOf, macOf, NO_CHAIN } from "./chain";
import { type AuditFault, type AuditVerdict, auditActorShape } from "./shape";
import { ERASED, readAudit, readAuditHead, type StoredEntry, type StoredHead } from "./store";

const AT_ONCE = 1_000;

/** How far the check has come. */
interface Walk {
  key: Buffer;
  workspaceId: string;
  position: number;
  chain: string;
  /** Whether the entry at `position` was as it should be. */
  sound: boolean;
  /** Entries without details, and those whose details were erased by the book. */
  bare: number[];
  erased: Set<number>;
  faults: AuditFault[];
}

/**
 * Goes through a workspace's whole log and names every place where it is not as it was written. The keys are not in the
 * database, so whoever can only write there cannot make a changed log hold. A database that was turned back as a whole is
 * found by the head that was noted elsewhere before.
 * @param expectedHead `position:chain` of an earlier check
 */
export async function verifyAudit(tenant: Tenant, expectedHead?: string): Promise<AuditVerdict> {
  const { workspaceId } = tenant;
  const key = await deriveKey(tenant, "audit");
  const head = (await readAuditHead(tenant)) ?? { position: 0, chain: NO_CHAIN, seal: "" };
  const start = { position: 0, chain: NO_CHAIN, sound: true };
  const walk: Walk = { key, workspaceId, ...start, bare: [], erased: new Set(), faults: [] };
  let isExpectedThere = expectedHead === undefined || expectedHead === headText(walk);
  for (let left = true; left; ) {
    const entries = await readAudit(tenant, walk.position, AT_ONCE);
    for (const entry of entries) {
      checkEntry(walk, entry, head.position);
      isExpectedThere ||= headText(entry) === expectedHead;
    }
    left = entries.length === AT_ONCE;
  }
  for (const position of walk.bare)
    if (!walk.erased.has(position)) walk.faults.push({ position, what: "changed" });
  checkEnd(walk, head);
  if (!isExpectedThere)
    walk.faults.push({ position: Number.parseInt(expectedHead ?? "", 10) || 0, what: "cut_off" });
  const intact = walk.faults.length === 0;
  return { intact, entries: head.position, head: headText(head), faults: walk.faults };
}

function checkEntry(walk: Walk, entry: StoredEntry, last: number): void {
  const { key, workspaceId } = walk;
  const gap = entry.position - walk.position - 1;
  for (let n = 1; n <= gap; n += 1) walk.faults.push({ position: walk.position + n, what: "missing" });
  const { id, kind } = auditActorShape.safeParse(parsed(entry.actor)).data ?? {};
  const whole =
    entry.actorId === (id ?? kind) &&
    macOf(key, workspaceId, entry) === entry.mac &&
    (entry.detail === null || detailMacOf(key, entry.detail) === entry.detailMac);
  // Behind a place that is wrong the chain cannot hold, and says nothing about this one.
  const isChained = gap > 0 || !walk.sound || chainOf(key, walk.chain, entry.mac) === entry.chain;
  const sound = whole && isChained;
  if (entry.detail === null) walk.bare.push(entry.position);
  else if (sound && entry.action === ERASED)
    for (const position of JSON.parse(entry.detail).after) walk.erased.add(position);
  if (entry.position > last) walk.faults.push({ position: entry.position, what: "added" });
  else if (!sound) walk.faults.push({ position: entry.position, what: "changed" });
  Object.assign(walk, { position: entry.position, chain: entry.chain, sound });
}

/** Whoever changed an entry may have left no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function checkEnd({ key, workspaceId, position, chain, sound, faults }: Walk, head: StoredHead): void {
  for (let cut = position + 1; cut <= head.position; cut += 1)
    faults.push({ position: cut, what: "cut_off" });
  if (head.position === 0 && position === 0) return;
  const isSealed = headSealOf(key, workspaceId, head.position, head.chain) === head.seal;
  const isLast = position !== head.position || !sound || chain === head.chain;
  if (!isSealed || !isLast) faults.push({ position: head.position + 1, what: "cut_off" });
}

function headText({ position, chain }: Pick<StoredHead, "position" | "chain">): string {
  return `${position}:${chain}`;
}
