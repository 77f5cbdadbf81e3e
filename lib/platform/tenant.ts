import type { Db } from "./db";

/** Whose rows may be seen: every store function takes one, and every query it makes is held to the workspace. */
export interface Tenant {
  db: Db;
  workspaceId: string;
}
