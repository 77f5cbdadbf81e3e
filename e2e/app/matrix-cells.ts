import { may, RULES, type Rule, type RuleOf } from "../../lib/access/rules";
import type { Role } from "../../lib/models/membership/shape";
import type { Asker } from "./matrix-askers";
import type { Door } from "./matrix-doors";

/** One knock of one asker at one door, and what is to come of it. */
export interface Cell {
  door: Door;
  asker: Asker;
  /** Further headers of the knock. */
  more: Record<string, string>;
  /** Whether they are turned away; null where the answer is theirs, such as their own workspace's list. */
  away: boolean | null;
  /** Whether the canary may be in the answer. */
  maySee: boolean;
}

function isRoleRule(rule: Rule): rule is RuleOf<Role> {
  return RULES[rule] !== "anyone" && RULES[rule] !== "person";
}

const canKnock = (asker: Asker, { kind }: Door) => kind === "route" || !asker.program;

/** Who does not belong to the workspace, at every door; at pages as the browser loads them and as scripts do. */
export function cellsOfOutsiders(askers: Asker[], doors: Door[]): Cell[] {
  const cells: Cell[] = [];
  for (const asker of askers.filter(({ role }) => role === null))
    for (const door of doors.filter((one) => canKnock(asker, one))) {
      // A page that another site leads to is shown to its own person: what they do there is refused.
      const isOwnPage = door.kind === "page" && asker.ledHere === true;
      const away = isRoleRule(door.rule) && !asker.elsewhere && !isOwnPage ? true : null;
      const cell = { door, asker, away, maySee: isOwnPage };
      cells.push({ ...cell, more: {} });
      if (door.kind === "page") cells.push({ ...cell, more: { rsc: "1" } });
    }
  return cells;
}

/** Who belongs to it, at the doors that their role does not open. */
export function cellsOfLowRoles(askers: Asker[], doors: Door[]): Cell[] {
  return insiders(askers, doors, (role, rule) => !may(role, rule)).map((cell) => ({ ...cell, away: true }));
}

/** Who belongs to it, at the doors that their role opens: to read for all of them, to act for the owner. */
export function cellsOfInsiders(askers: Asker[], doors: Door[]): Cell[] {
  const reads = ({ kind, rule }: Door) => kind === "page" || rule.startsWith("GET ");
  const harmless = doors.filter(({ rule }) => rule !== "action members/leave");
  return insiders(askers, harmless, may)
    .filter(({ door, asker }) => reads(door) || (door.kind === "action" && asker.role === "owner"))
    .map((cell) => ({ ...cell, away: false }));
}

function insiders(
  askers: Asker[],
  doors: Door[],
  wanted: (role: Role, rule: RuleOf<Role>) => boolean,
): Omit<Cell, "away">[] {
  return askers.flatMap((asker) => {
    const { role } = asker;
    if (role === null) return [];
    return doors
      .filter((door) => canKnock(asker, door) && isRoleRule(door.rule) && wanted(role, door.rule))
      .map((door) => ({ door, asker, more: {}, maySee: true }));
  });
}
