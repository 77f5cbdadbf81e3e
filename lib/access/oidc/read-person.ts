import { z } from "zod";
import { isOpenToAll } from "@/lib/models/oidc-provider/shape";
import { emailShape } from "@/lib/models/user/shape";
import { type Claims, nameOf, subjectOf, truthShape } from "./read-arrival";
import type { ServerWay } from "./server-ways";

/** Somebody as a login of the whole server tells of them. */
export interface PersonAt {
  subject: string;
  /** Null where the login tells none that it has verified. */
  verifiedEmail: string | null;
  name: string;
}

/** @throws WayError where there is no subject */
export function readPerson(way: ServerWay, claims: Claims): PersonAt {
  const email = emailShape.safeParse(claims.email).data ?? null;
  return {
    subject: subjectOf(claims),
    verifiedEmail: isVerified(way, claims) ? email : null,
    name: nameOf(claims) ?? email ?? way.name,
  };
}

/**
 * Microsoft speaks of it in a claim of its own, where the app asks for that. Where it is silent a directory's word is
 * taken, since the operator named that directory; personal accounts have none.
 */
function isVerified({ id, issuer }: ServerWay, claims: Claims): boolean {
  if (id !== "microsoft") return truthShape.parse(claims.email_verified ?? null) === true;
  return edovShape.parse(claims.xms_edov ?? null) ?? !isOpenToAll(issuer);
}

const edovShape = z.union([
  z.literal(["1", 1]).transform(() => true),
  z.literal(["0", 0]).transform(() => false),
  truthShape,
]);
