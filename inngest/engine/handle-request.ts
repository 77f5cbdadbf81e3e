import { z } from "zod";
import { eventShape, type SentEvent } from "./accept-events";
import { opsShape } from "./answer";
import { applyCheckpoint } from "./apply-checkpoint";
import type { World } from "./world";

const CHECKPOINT = /^\/v1\/checkpoint\/([^/]+)\/async$/;
const eventsShape = z.union([z.array(eventShape), eventShape.transform((event) => [event])]);
const checkpointShape = z.object({ qi_id: z.string(), steps: opsShape });

export interface RequestDoors {
  /** Takes events in and resolves with their ids when they are durable. */
  sendEvents(events: SentEvent[]): Promise<string[]>;
  /** The engine's state; null while this process does not run it. */
  world(): World | null;
}

/**
 * Answers the calls that the SDK's client makes: events, and checkpoints of runs.
 * @param url as the client asks for it; only the path counts
 */
export async function handleRequest(doors: RequestDoors, url: string, body: string): Promise<Response> {
  const { pathname } = new URL(url);
  if (pathname.startsWith("/e/")) return takeEvents(doors, body);
  const runId = CHECKPOINT.exec(pathname)?.[1];
  if (runId !== undefined) return takeCheckpoint(doors, decodeURIComponent(runId), body);
  return answer(404, { error: `The embedded engine has no ${pathname}` });
}

async function takeEvents(doors: RequestDoors, body: string): Promise<Response> {
  const events = eventsShape.safeParse(JSON.parse(body));
  if (!events.success) return answer(400, { status: 400, error: z.prettifyError(events.error) });
  return answer(200, { status: 200, ids: await doors.sendEvents(events.data) });
}

/** 409 tells the SDK to stop the run quietly: it was cancelled, or the engine is stopping. */
async function takeCheckpoint(doors: RequestDoors, runId: string, body: string): Promise<Response> {
  const { qi_id, steps } = checkpointShape.parse(JSON.parse(body));
  const world = doors.world();
  const mayGoOn = world !== null && (await applyCheckpoint(world, runId, qi_id, steps));
  return mayGoOn ? answer(200, {}) : answer(409, { error: "The run goes on elsewhere or not at all" });
}

function answer(status: number, body: object): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json" } });
}
