import { ROLES, type Role } from "@/lib/models/membership/shape";

/**
 * The one table of who may do what: every route and method, server action and page, with the least that it asks for.
 * `anyone` needs no session; `person` needs one, but no workspace; the rest are roles in the workspace, each holding the
 * ones before it. A route, action or page that is missing here fails `rules.test.ts`.
 */
export const RULES = {
  // Doors for machines of the operator, and what describes the API.
  "GET /api/health": "anyone",
  "GET /api/metrics": "anyone",
  "GET /api/inngest": "anyone",
  "POST /api/inngest": "anyone",
  "PUT /api/inngest": "anyone",
  "GET /api/v1/openapi.json": "anyone",

  // Signing in by a provider.
  "POST /api/auth/start": "anyone",
  "GET /api/auth/callback/[way]": "anyone",

  "GET /api/v1/audit": "admin",
  "GET /api/v1/audit/actors": "admin",
  "GET /api/v1/audit/check": "admin",
  "GET /api/v1/audit/export": "admin",
  "POST /api/v1/checks": "viewer",
  "GET /api/v1/keys": "admin",
  "POST /api/v1/keys": "admin",
  "DELETE /api/v1/keys/[id]": "admin",
  "POST /api/v1/keys/[id]/rotate": "admin",
  "GET /api/v1/jobs": "viewer",
  "POST /api/v1/jobs": "member",
  "GET /api/v1/jobs/[id]": "viewer",
  "DELETE /api/v1/jobs/[id]": "member",
  "GET /api/v1/jobs/[id]/events": "viewer",
  "POST /api/v1/jobs/[id]/pause": "member",
  "POST /api/v1/jobs/[id]/resume": "member",
  "POST /api/v1/jobs/[id]/retry": "member",
  "GET /api/v1/jobs/[id]/records": "viewer",
  "GET /api/v1/jobs/[id]/results": "viewer",
  "GET /api/v1/jobs/[id]/sources": "viewer",
  "POST /api/v1/privacy/find": "admin",
  "POST /api/v1/privacy/export": "admin",
  "POST /api/v1/privacy/erase": "admin",
  "GET /api/v1/privacy/retention": "admin",
  "PUT /api/v1/privacy/retention": "admin",
  "GET /api/v1/records": "viewer",
  "GET /api/v1/records/[id]": "viewer",
  "GET /api/v1/uploads/[id]/left-out": "member",
  "GET /api/v1/[...path]": "viewer",
  "POST /api/v1/[...path]": "viewer",
  "PUT /api/v1/[...path]": "viewer",
  "PATCH /api/v1/[...path]": "viewer",
  "DELETE /api/v1/[...path]": "viewer",

  "page /welcome": "anyone",
  "page /sign-in": "anyone",
  "page /w/[slug]": "anyone",
  "page /sign-up": "anyone",
  "page /invitation": "anyone",
  "page /forgot": "anyone",
  "page /reset": "anyone",
  "page /workspaces": "person",
  "page /second-factor": "person",
  "page /": "viewer",
  "page /campaigns": "viewer",
  "page /contacts": "viewer",
  "page /import": "member",
  "page /jobs/[id]": "viewer",
  "page /records/[id]": "viewer",
  "page /settings": "viewer",

  "action welcome/takeServer": "anyone",
  "action sign-in/signIn": "anyone",
  "action sign-in/giveCode": "anyone",
  "action sign-up/signUp": "anyone",
  "action forgot/askForReset": "anyone",
  "action reset/resetPassword": "anyone",
  "action invitation/join": "anyone",
  "action invitation/accept": "person",
  "action session/signOut": "person",
  "action account/endSession": "person",
  "action account/endOtherSessions": "person",
  "action account/changePassword": "person",
  "action account/connectLogin": "person",
  "action account/disconnectLogin": "person",
  "action second-factor/begin": "person",
  "action second-factor/confirm": "person",
  "action second-factor/renewCodes": "person",
  "action second-factor/turnOff": "person",
  "action workspaces/switchWorkspace": "person",
  "action workspaces/createWorkspace": "person",

  "action sample/startSample": "member",
  "action import/uploadTable": "member",
  "action import/sampleTable": "member",
  "action import/previewAgain": "member",
  "action import/check": "member",
  "action import/start": "member",
  "action import/foretell": "member",
  "action import/startRest": "member",
  "action jobs/pause": "member",
  "action jobs/resume": "member",
  "action jobs/cancel": "member",
  "action jobs/retry": "member",
  "action records/writeFact": "member",
  "action records/hideFact": "member",
  "action records/saveDraft": "member",
  "action records/rerun": "member",
  "action source/keepSource": "admin",
  "action source/testSource": "admin",
  "action source/deleteSource": "admin",
  "action settings/makeKey": "admin",
  "action settings/rotateKey": "admin",
  "action settings/revokeKey": "admin",
  "action login/keepLogin": "owner",
  "action login/tryLogin": "owner",
  "action login/removeLogin": "owner",
  "action members/invite": "admin",
  "action members/withdraw": "admin",
  "action members/changeRole": "admin",
  "action members/takeOut": "admin",
  "action members/leave": "viewer",
  "action members/endSessions": "admin",
  "action members/resetFactor": "owner",
  "action members/requireFactor": "owner",
} as const satisfies Record<string, Least>;

/** The least that a verb asks of whoever wants it. */
export type Least = "anyone" | "person" | Role;
export type Rule = keyof typeof RULES;

/** The rules that ask for this least. */
export type RuleOf<Asked extends Least> = {
  [Name in Rule]: (typeof RULES)[Name] extends Asked ? Name : never;
}[Rule];

/** Whether a role may do what a rule names. */
export function may(role: Role, rule: RuleOf<Role>): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(RULES[rule]);
}
