import { ROLES, type Role } from "@/lib/models/membership/shape";
import { may, type RuleOf } from "./rules";

/** What the table of rules comes to, in a person's words: each line stands for the rules like the one it names. */
const LINES: { what: string; like: RuleOf<Role> }[] = [
  { what: "See campaigns, leads, facts, drafts and members", like: "page /campaigns" },
  { what: "Import leads and run jobs", like: "action import/start" },
  { what: "Change facts and drafts", like: "action records/saveDraft" },
  { what: "Make and revoke API keys", like: "action settings/makeKey" },
  { what: "Set up the company login", like: "action login/keepLogin" },
  { what: "Read, check and export the audit log", like: "GET /api/v1/audit" },
  { what: "Find, export and erase people; set how long data is kept", like: "POST /api/v1/privacy/erase" },
  { what: "Invite people, change roles, take people out", like: "action members/invite" },
];

export interface RoleLine {
  what: string;
  roles: Role[];
}

/** Who may do what, for the settings. */
export function roleMatrix(): RoleLine[] {
  const lines = LINES.map(({ what, like }) => ({ what, roles: ROLES.filter((role) => may(role, like)) }));
  return [...lines, { what: "Make, change and take out owners", roles: ["owner"] }];
}
