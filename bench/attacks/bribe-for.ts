import type { Bribe } from "@/e2e/fixtures/model-server/obey-attacker";
import { type Attack, codeOf } from "./attack";
import { attackOfPrompt } from "./hostile-site";

/** What the obedient model knows of the attacks. @param foreignIds facts of others, for it to name */
export function bribeFor(attacks: Attack[], foreignIds: string[]): Bribe {
  return {
    orders: attacks.map(({ id, demands, sink }) => ({ code: codeOf(id), demands, floods: sink === "flood" })),
    codeOfPrompt: (prompt) => {
      const id = attackOfPrompt(prompt);
      return id === null ? null : codeOf(id);
    },
    foreignIds,
  };
}
