import type { Rule } from "./rules";

/** The verbs that could change something: every route that does not only read, and every action. */
type Verb =
  | Extract<Rule, `${"POST" | "PUT" | "PATCH" | "DELETE"} ${string}` | `action ${string}`>
  // Providers send people back with a GET, and then they are signed in.
  | "GET /api/auth/callback/[way]";

/**
 * What each verb leaves in the audit log, in a person's words; null for one that changes nothing, with the reason. A new
 * verb without a line here does not compile, and one that has words cannot end well without an entry: see `trail.ts`.
 */
export const WRITES = {
  // The engine's own calls: what people start is noted where they start it.
  "POST /api/inngest": null,
  "PUT /api/inngest": null,
  // What it begins is noted where it ends.
  "POST /api/auth/start": null,
  // Reads: nothing is stored.
  "POST /api/v1/checks": null,
  "action import/previewAgain": null,
  "action import/check": null,
  "action import/foretell": null,
  "action source/testSource": null,
  "action login/tryLogin": null,
  // There is nothing there.
  "POST /api/v1/[...path]": null,
  "PUT /api/v1/[...path]": null,
  "PATCH /api/v1/[...path]": null,
  "DELETE /api/v1/[...path]": null,

  "POST /api/v1/jobs": "Started a job",
  "DELETE /api/v1/jobs/[id]": "Cancelled a job",
  "POST /api/v1/jobs/[id]/pause": "Paused a job",
  "POST /api/v1/jobs/[id]/resume": "Resumed a job",
  "POST /api/v1/jobs/[id]/retry": "Retried failed leads",

  // Looking somebody up changes nothing, and is noted all the same: without saying whom.
  "POST /api/v1/privacy/find": "Looked somebody up",
  "POST /api/v1/privacy/export": "Exported somebody’s data",
  "POST /api/v1/privacy/erase": "Erased somebody",
  "PUT /api/v1/privacy/retention": "Changed the retention",
  "POST /api/v1/keys": "Made an API key",
  "DELETE /api/v1/keys/[id]": "Revoked an API key",
  "POST /api/v1/keys/[id]/rotate": "Rotated an API key",

  "action welcome/takeServer": "Took the server",
  "GET /api/auth/callback/[way]": "Signed in by a provider",
  "action sign-in/signIn": "Signed in",
  "action sign-in/giveCode": "Signed in by a provider and a code",
  "action sign-up/signUp": "Signed up",
  // Asking says nothing of who asks; noted is the mail that comes of it.
  "action forgot/askForReset": "Mailed a link for a new password",
  "action reset/resetPassword": "Reset their password",
  "action invitation/join": "Joined by invitation",
  "action invitation/accept": "Accepted an invitation",
  "action session/signOut": "Signed out",
  "action account/endSession": "Signed out another browser",
  "action account/endOtherSessions": "Signed out everywhere else",
  "action account/changePassword": "Changed their password",
  "action account/connectLogin": "Connected a login",
  "action account/disconnectLogin": "Disconnected a login",
  "action second-factor/begin": "Began a second factor",
  "action second-factor/confirm": "Turned on a second factor",
  "action second-factor/renewCodes": "Made new recovery codes",
  "action second-factor/turnOff": "Turned off their second factor",
  "action workspaces/switchWorkspace": "Came from another workspace",
  "action workspaces/createWorkspace": "Made the workspace",

  "action sample/startSample": "Started the sample",
  "action import/uploadTable": "Uploaded a file",
  "action import/sampleTable": "Took the sample list",
  "action import/start": "Started a job",
  "action import/startRest": "Went on from a trial",
  "action jobs/pause": "Paused a job",
  "action jobs/resume": "Resumed a job",
  "action jobs/cancel": "Cancelled a job",
  "action jobs/retry": "Retried failed leads",
  "action records/writeFact": "Changed a value",
  "action records/hideFact": "Hid or showed a value",
  "action records/saveDraft": "Changed a draft",
  "action records/rerun": "Ran a lead again",
  "action source/keepSource": "Saved a source",
  "action source/deleteSource": "Removed a source",
  "action settings/makeKey": "Made an API key",
  "action settings/rotateKey": "Rotated an API key",
  "action settings/revokeKey": "Revoked an API key",
  "action login/keepLogin": "Saved the company login",
  "action login/removeLogin": "Removed the company login",
  "action members/invite": "Invited somebody",
  "action members/withdraw": "Withdrew an invitation",
  "action members/changeRole": "Changed a role",
  "action members/takeOut": "Took somebody out",
  "action members/leave": "Left the workspace",
  "action members/endSessions": "Signed somebody out everywhere",
  "action members/resetFactor": "Reset somebody’s second factor",
  "action members/requireFactor": "Changed who needs a second factor",
} as const satisfies Record<Verb, string | null>;

/** The verbs that leave an entry. */
export type WrittenRule = {
  [Name in keyof typeof WRITES]: (typeof WRITES)[Name] extends null ? never : Name;
}[keyof typeof WRITES];

/** Whether a verb leaves an entry in the audit log. */
export function isWritten(rule: Rule): rule is WrittenRule {
  const words: Partial<Record<Rule, string | null>> = WRITES;
  return typeof words[rule] === "string";
}
