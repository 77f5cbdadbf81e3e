import type { Obeyed } from "@/e2e/fixtures/model-server/obey-attacker";
import type { Breach } from "./breach";

/** What came of many attacks. */
export interface AttackReport {
  breaches: Breach[];
  /** By the attack's code: what the model did for it. */
  obeyed: Map<string, Obeyed>;
  seconds: number;
}
