import { headers } from "next/headers";
import { listOwnLogins } from "@/lib/access/connect-login";
import { readStepNote } from "@/lib/access/oidc/step-note";
import { wayFaultWords } from "@/lib/access/oidc/way-error";
import { askedOf } from "@/lib/access/prove-person";
import type { OpenSession } from "@/lib/models/session/shape";
import type { Db } from "@/lib/platform/db";
import { LiveWaysIn } from "./live-ways-in";

interface OwnWaysProps {
  db: Db;
  session: OpenSession;
  /** A login that this browser comes back from, as the address says. */
  connect: string | undefined;
  fault: string | undefined;
}

/** What opens one's own account, and the login that is about to. */
export async function OwnWays({ db, session, connect, fault }: OwnWaysProps) {
  const logins = await listOwnLogins(db, session.person.id);
  const note = connect === undefined ? null : readStepNote(new Headers(await headers()), new Date());
  const isOurs = note?.step === "connect" && note.sessionId === session.id && note.way === connect;
  const name = logins.find(({ id }) => id === connect)?.name;
  return (
    <LiveWaysIn
      logins={logins.map(({ id, name, connectedAt }) => ({ id, name, connectedAt }))}
      asked={await askedOf(db, session.person.id)}
      missed={wayFaultWords(fault)}
      found={isOurs && name !== undefined ? { kind: "connect", name, email: note.email } : null}
    />
  );
}
