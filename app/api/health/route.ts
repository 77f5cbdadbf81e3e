import { readLease } from "@/inngest/engine/lease-store";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { findChromium } from "@/lib/adapters/web/browser/find-chromium";
import { env, usesEmbeddedEngine } from "@/lib/platform/env";
import { describeSetup } from "@/lib/platform/stand-ins";

export const dynamic = "force-dynamic";

/** A worker that has not been heard of for so long is gone, milliseconds. */
const FRESH = 15_000;

interface PartState {
  ok: boolean;
  said: string;
}

/**
 * Liveness (it answers) and readiness, part by part: 503 when a part that jobs need is missing. Not counted: machines that
 * look after the server ask often, and all from one address.
 */
export async function GET(): Promise<Response> {
  const database = await look(async () => {
    const db = await openDefaultDb();
    await db.$queryRaw`SELECT 1`;
    return "answers";
  });
  const engine = await look(async () => {
    if (!usesEmbeddedEngine()) return `Inngest server at ${env().INNGEST_BASE_URL}`;
    const lease = await readLease(await openDefaultDb());
    if (lease !== null && Date.now() - lease.heartbeat < FRESH) return "a worker is running";
    if (lease === null) throw new Error("No worker is running: start Leadloom with `npm run up`");
    const seconds = Math.round((Date.now() - lease.heartbeat) / 1000);
    throw new Error(`The worker was last heard of ${seconds} s ago: it has stopped, or the disk is full`);
  });
  const parts = { database, engine };
  const ready = Object.values(parts).every((part) => part.ok);
  const setup = describeSetup(env(), findChromium(env().CHROMIUM_PATH));
  return Response.json(
    { live: true, ready, parts, setup },
    { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

async function look(check: () => Promise<string>): Promise<PartState> {
  try {
    return { ok: true, said: await check() };
  } catch (error) {
    return { ok: false, said: error instanceof Error ? error.message : "failed" };
  }
}
