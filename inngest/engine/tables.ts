import type { Column, Table } from "./write-sql";

const text = (name: string): Column => ({ name, isNumber: false });
const number = (name: string): Column => ({ name, isNumber: true });

export const INBOX: Table = {
  name: "EngineInbox",
  columns: [text("id"), text("payload")],
  key: ["id"],
  updates: [],
};
export const EVENTS: Table = {
  name: "EngineEvent",
  columns: [text("id"), text("name"), text("payload"), number("receivedAt")],
  key: ["id"],
  updates: [],
};
export const RUNS: Table = {
  name: "EngineRun",
  columns: [
    text("id"),
    text("functionId"),
    text("eventId"),
    text("status"),
    text("state"),
    text("output"),
    number("createdAt"),
    number("endedAt"),
  ],
  key: ["id"],
  updates: ["status", "state", "output", "endedAt"],
};
export const STEPS: Table = {
  name: "EngineStep",
  columns: [text("runId"), text("stepId"), number("place"), text("kind"), text("body")],
  key: ["runId", "stepId"],
  updates: [],
};
export const QUEUE: Table = {
  name: "EngineQueueItem",
  columns: [
    text("id"),
    text("runId"),
    text("kind"),
    text("stepId"),
    number("dueAt"),
    number("attempt"),
    number("claims"),
  ],
  key: ["id"],
  updates: ["kind", "stepId", "dueAt", "attempt", "claims"],
};
export const WAITS: Table = {
  name: "EngineWait",
  columns: [
    text("id"),
    text("runId"),
    text("kind"),
    text("stepId"),
    text("eventName"),
    text("match"),
    number("expiresAt"),
  ],
  key: ["id"],
  updates: [],
};
export const KEYS: Table = {
  name: "EngineKey",
  columns: [text("id"), text("kind"), number("until")],
  key: ["id"],
  updates: ["until"],
};
