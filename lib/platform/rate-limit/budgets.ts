import type { Env } from "../env";

/** Whose requests are counted together. `door` is an address at the doors of those who are not signed in. */
export type Counted = "key" | "person" | "workspace" | "address" | "door";

/** How many requests are let through in a time. */
export interface Budget {
  points: number;
  seconds: number;
}

/** One thing that a request counts against: whose, and which of them. */
export interface Claim {
  counted: Counted;
  subject: string;
}

const MINUTE = 60;

/** What each may do in a minute, as the operator set it. */
export function budgetsOf(settings: Env): Record<Counted, Budget> {
  return {
    key: { points: settings.API_RATE_LIMIT, seconds: MINUTE },
    person: { points: settings.API_RATE_LIMIT, seconds: MINUTE },
    workspace: { points: settings.WORKSPACE_RATE_LIMIT, seconds: MINUTE },
    address: { points: settings.ADDRESS_RATE_LIMIT, seconds: MINUTE },
    door: { points: settings.DOOR_RATE_LIMIT, seconds: MINUTE },
  };
}
