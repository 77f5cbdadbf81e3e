import type { Inngest, InngestFunction } from "inngest";

/** What a scenario is played on: the embedded engine, or a real server. */
export interface Stage {
  client: Inngest.Any;
  /** What functions told, in order. */
  calls: string[];
  send(name: string, data?: Record<string, unknown>, id?: string): Promise<void>;
  /** Lets time pass: moves the clock, or waits. */
  advance(ms: number): Promise<void>;
  /** Waits until nothing can go on without time or events. */
  settle(): Promise<void>;
  /** Waits until the calls (sorted) are these. */
  expectCalls(...calls: string[]): Promise<void>;
}

export interface Scenario {
  name: string;
  functions(stage: Stage): InngestFunction.Any[];
  check(stage: Stage): Promise<void>;
}
