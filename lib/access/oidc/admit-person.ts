import { findPersonOf, insertPersonIdentity } from "@/lib/models/identity/person.store";
import type { OpenInvitation } from "@/lib/models/invitation/shape";
import { findAnyInvitationOf, findInvitation, takeInvitation } from "@/lib/models/invitation/store";
import { insertMember } from "@/lib/models/membership/store";
import { hasAccount, insertUser } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import type { Env } from "@/lib/platform/env";
import { isSignUpOpen } from "../sign-up";
import { hashToken } from "../token";
import type { PersonAt } from "./read-person";
import type { ServerWay } from "./server-ways";
import { WayError } from "./way-error";

/** Whom a login of the whole server has brought. */
export interface Admitted {
  userId: string;
  identityId: string;
  /** The workspace that they joined just now. */
  joined: { workspaceId: string; role: OpenInvitation["role"] } | null;
}

/**
 * Lets in who has connected this login; else who was invited under an email that it has verified, and where anybody may
 * have an account, whoever has a verified email that no account has. An email never leads to an account that is there.
 * @param token of the invitation at whose page it began; null where it began elsewhere
 * @throws WayError
 */
export async function admitPerson(
  db: Db,
  way: ServerWay,
  person: PersonAt,
  token: string | null,
  settings: Env,
  now: Date,
): Promise<Admitted> {
  const known = await findPersonOf(db, { issuer: way.issuer, subject: person.subject });
  if (known !== null) return { userId: known.userId, identityId: known.id, joined: null };
  const invitation = await invitationOf(db, person, token, settings, now);
  const { verifiedEmail: email } = person;
  if (email === null) throw new WayError("stranger");
  if (await hasAccount(db, email)) throw new WayError("has_account");
  if (invitation === null && !(await isSignUpOpen(db, settings))) throw new WayError("stranger");
  return makePerson(db, way, { ...person, email }, invitation, now);
}

/** The one at whose page it began; else, where nobody else makes workspaces, the newest for this email. */
async function invitationOf(
  db: Db,
  { verifiedEmail }: PersonAt,
  token: string | null,
  { SIGN_UP }: Env,
  now: Date,
): Promise<OpenInvitation | null> {
  const shown = token === null ? null : await findInvitation(db, hashToken(token), now);
  if (shown !== null) {
    if (shown.email !== verifiedEmail) throw new WayError("other_email");
    if (shown.workspace.loginOnly) throw new WayError("company_only");
    return shown;
  }
  // Where anybody may make a workspace, a stranger's invitation must not be what a first sign-in leads into.
  if (verifiedEmail === null || SIGN_UP === "open") return null;
  return findAnyInvitationOf(db, verifiedEmail, now);
}

async function makePerson(
  db: Db,
  { issuer }: ServerWay,
  { email, name, subject }: { email: string; name: string; subject: string },
  invitation: OpenInvitation | null,
  now: Date,
): Promise<Admitted> {
  return db.$transaction(async (tx) => {
    if (invitation !== null && !(await takeInvitation(tx, invitation.id, now)))
      throw new WayError("stranger");
    const { id: userId } = await insertUser(tx, { email, name, passwordHash: null, workspaceId: null });
    const identityId = await insertPersonIdentity(tx, { issuer, subject }, userId);
    if (invitation === null) return { userId, identityId, joined: null };
    const { role, workspace } = invitation;
    await insertMember({ db: tx, workspaceId: workspace.id }, userId, role);
    return { userId, identityId, joined: { workspaceId: workspace.id, role } };
  });
}
