import { readFile } from "node:fs/promises";
import { RULES, type Rule } from "../../lib/access/rules";

/** The ids of everything that the workspace with the canary holds. */
export interface CanaryIds {
  jobId: string;
  done: string;
  failed: string;
  uploadId: string;
  draftId: string;
  factId: string;
  keyId: string;
  sourceId: string;
  invitationId: string;
  userId: string;
  campaignId: string;
  workspaceId: string;
  sessionId: string;
}

/** One door, ready to be knocked at by anybody: everything but who asks. */
export interface Door {
  rule: Rule;
  kind: "route" | "page" | "action";
  path: string;
  init: RequestInit;
}

const LAST: Rule = "action session/signOut";

type ActionRule = Extract<Rule, `action ${string}`>;

const GUEST = { name: "Guest", email: "guest@x.example", password: "candle harbour nine" };
/** Asks a port where nothing listens: that is the only call that may leave, and it tells nothing. */
const SOURCE = {
  name: "matrix",
  label: "Matrix",
  url: "http://127.0.0.1:9/{domain}",
  fields: [{ field: "email", path: "email" }],
};
/** No such provider can be reached. */
const LOGIN = {
  ...{ name: "x", issuer: "https://127.0.0.1:9", clientId: "x", allowedDomains: [], onlyThisWay: false },
  roleMapping: { claim: "", roles: [], otherwise: "viewer" },
};
const WORKSPACE = { name: "Guests", slug: "guests" };

/** What each action is sent. A new action without a line here does not compile. */
function actionInputs(ids: CanaryIds): Record<ActionRule, unknown[] | FormData> {
  const choices = { options: {}, mapping: {} };
  const file = new FormData();
  file.set("1_file", new File(["company\nTidewater\n"], "leads.csv", { type: "text/csv" }));
  file.set("0", '["$K1"]');
  return {
    "action welcome/takeServer": [{ ...GUEST, workspace: WORKSPACE }],
    "action sign-in/signIn": [{ email: GUEST.email, password: GUEST.password }],
    "action sign-in/giveCode": [{ code: "000000" }],
    "action sign-up/signUp": [{ ...GUEST, workspace: WORKSPACE }],
    "action forgot/askForReset": [{ email: GUEST.email }],
    "action reset/resetPassword": [{ token: ids.invitationId, password: GUEST.password }],
    "action invitation/join": [{ token: ids.invitationId, ...GUEST }],
    "action invitation/accept": [ids.invitationId],
    "action session/signOut": [],
    "action account/endSession": [ids.sessionId],
    "action account/endOtherSessions": [],
    "action account/changePassword": [{ proof: { password: "x" }, next: GUEST.password }],
    "action account/connectLogin": [{ password: "x" }],
    "action account/disconnectLogin": ["google", { password: "x" }],
    "action second-factor/begin": [],
    "action second-factor/confirm": ["000000"],
    "action second-factor/renewCodes": ["000000"],
    "action second-factor/turnOff": ["000000"],
    "action workspaces/switchWorkspace": [ids.workspaceId],
    "action workspaces/createWorkspace": [{ name: "", slug: "" }],
    "action sample/startSample": [],
    "action import/uploadTable": file,
    "action import/sampleTable": [],
    "action import/previewAgain": [ids.uploadId, {}],
    "action import/check": [ids.uploadId, choices],
    "action import/start": [{ name: "x", uploadId: ids.uploadId, campaignId: ids.campaignId, choices }],
    "action import/foretell": [ids.jobId],
    "action import/startRest": [ids.jobId],
    "action jobs/pause": [ids.jobId],
    "action jobs/resume": [ids.jobId],
    "action jobs/cancel": [ids.jobId],
    "action jobs/retry": [ids.jobId],
    "action records/writeFact": [ids.done, { factId: ids.factId, field: "phone", value: "x" }],
    "action records/hideFact": [ids.done, ids.factId, false],
    "action records/saveDraft": [ids.draftId, { subject: "x", body: "x" }],
    "action records/rerun": [ids.failed],
    "action settings/makeKey": [{ name: "x", role: "viewer", expiresInDays: null }],
    "action settings/rotateKey": [ids.keyId, 0],
    "action settings/revokeKey": [ids.keyId],
    "action source/keepSource": [{ input: SOURCE, id: ids.sourceId, secret: { kind: "keep" } }],
    "action source/testSource": [{ input: SOURCE, id: ids.sourceId, secret: { kind: "keep" } }, {}],
    "action source/deleteSource": [ids.sourceId],
    "action login/keepLogin": [LOGIN, "x"],
    "action login/tryLogin": [LOGIN, "x"],
    "action login/removeLogin": [],
    "action members/invite": ["x@x.example", "viewer"],
    "action members/withdraw": [ids.invitationId],
    "action members/changeRole": [ids.userId, "viewer"],
    "action members/takeOut": [ids.userId],
    "action members/leave": [],
    "action members/endSessions": [ids.userId],
    "action members/resetFactor": [ids.userId],
    "action members/requireFactor": [false],
  };
}

interface Manifest {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>;
}

/** Every route, page and action of the table of rules, aimed at the workspace with the canary. */
export async function everyDoor(ids: CanaryIds): Promise<Door[]> {
  const manifest: Manifest = JSON.parse(
    await readFile(".next/server/server-reference-manifest.json", "utf8"),
  );
  const inputs = Object.entries(actionInputs(ids));
  // Signing out comes last: whoever did it is nobody from then on.
  const rules = Object.keys(RULES).filter((rule): rule is Rule => rule in RULES && rule !== LAST);
  return [...rules, LAST].map((rule) => {
    const [kind = "", address = ""] = rule.split(" ");
    if (kind === "page") return { rule, kind, path: filled(address, ids), init: {} };
    if (kind !== "action") return { rule, kind: "route", path: filled(address, ids), init: routeInit(kind) };
    const input = inputs.find(([name]) => name === rule)?.[1] ?? [];
    return { rule, kind, ...actionOf(manifest, address, input, ids) };
  });
}

function routeInit(method: string): RequestInit {
  return method === "GET" ? {} : { method, ...(method === "POST" ? { body: "{}" } : {}) };
}

/** An address with the canary's ids in place of its parameters. */
function filled(address: string, ids: CanaryIds): string {
  const choices = encodeURIComponent(JSON.stringify({ options: {}, mapping: {} }));
  const known = { "/jobs/": ids.jobId, "/uploads/": ids.uploadId, "/keys/": ids.keyId };
  const id = Object.entries(known).find(([noun]) => address.includes(noun))?.[1] ?? ids.done;
  const path = address
    .replace("[id]", id)
    .replace("[slug]", "acme")
    .replace("[...path]", `${ids.jobId}/secrets`);
  if (address.endsWith("/left-out")) return `${path}?choices=${choices}`;
  return address === "/api/v1/records" ? `${path}?jobId=${ids.jobId}` : path;
}

/** An action is called at a page that knows it, by the name that the build gave it. */
function actionOf(manifest: Manifest, address: string, input: unknown[] | FormData, ids: CanaryIds) {
  const [area = "", name = ""] = address.split("/");
  const found = Object.entries(manifest.node).find(
    ([, { filename, exportedName }]) => exportedName === name && filename.includes(area),
  );
  const page = Object.keys(found?.[1].workers ?? {})[0];
  if (found === undefined || page === undefined) throw new Error(`The build knows no action ${address}`);
  const path = filled(page.replace(/^app|\/\([^)]*\)|\/page$/g, "") || "/", ids);
  const isForm = input instanceof FormData;
  const headers: Record<string, string> = { "next-action": found[0] };
  if (!isForm) headers["content-type"] = "text/plain;charset=UTF-8";
  return { path, init: { method: "POST", headers, body: isForm ? input : JSON.stringify(input) } };
}
