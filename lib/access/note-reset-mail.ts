import { appendAudit } from "@/lib/models/audit/store";
import { listWorkspacesOf } from "@/lib/models/membership/store";
import type { Db } from "@/lib/platform/db";
import { openResetAsk } from "./reset-ask";
import type { Rule } from "./rules";

const ASKING: Rule = "action forgot/askForReset";
const ITSELF = { kind: "system", id: null, name: "mail" } as const;

/** Notes in each of a person's workspaces that they were mailed a link, and from where it was asked for. */
export async function noteResetMail(db: Db, userId: string, sealed: string, now: Date): Promise<void> {
  const ask = openResetAsk(sealed);
  const from = { address: ask?.address || null, userAgent: ask?.userAgent || null };
  const entry = { actor: ITSELF, action: ASKING, target: userId, ...from };
  for (const { id: workspaceId } of await listWorkspacesOf(db, userId))
    await appendAudit({ db, workspaceId }, entry, now);
}
