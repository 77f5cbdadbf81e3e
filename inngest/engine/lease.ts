import { hostname } from "node:os";
import type { Clock } from "@/lib/platform/clock";
import { AppError } from "@/lib/platform/errors";
import { type LeaseRow, readLease, takeLease } from "./lease-store";
import type { EngineDb } from "./store";

/** A holder on another host that has not been heard of for this long is taken for dead. */
const SILENCE_MS = 15_000;

const shared = globalThis as typeof globalThis & { leadloomEngineOwners?: Set<string> };

/** Owners that live in this process; on globalThis because Next evaluates modules once per bundle. */
export function ownersHere(): Set<string> {
  shared.leadloomEngineOwners ??= new Set();
  return shared.leadloomEngineOwners;
}

/**
 * Makes `owner` the one engine of the database. The lease of a process that is gone is taken over at once on the
 * same host, and after 15 s of silence otherwise.
 * @throws AppError `conflict` when another live process holds it
 */
export async function acquireLease(db: EngineDb, owner: string, clock: Clock): Promise<void> {
  const holder = await readLease(db);
  const now = clock.now();
  if (holder !== null && isAlive(holder, now)) throw heldBy(holder);
  const mine = { owner, pid: process.pid, host: hostname(), startedAt: now, heartbeat: now };
  if (!(await takeLease(db, mine, holder))) throw heldBy(await readLease(db));
  ownersHere().add(owner);
}

function isAlive(holder: LeaseRow, now: number): boolean {
  if (now - holder.heartbeat > SILENCE_MS) return false;
  if (holder.host !== hostname()) return true;
  // A restarted container has the same host name and often the same process id.
  if (holder.pid === process.pid) return ownersHere().has(holder.owner);
  return isProcessAlive(holder.pid);
}

function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function heldBy(holder: LeaseRow | null): AppError {
  const who = holder === null ? "another process" : `process ${holder.pid} on ${holder.host}`;
  return new AppError("conflict", `The engine of this database is already run by ${who}.`);
}
