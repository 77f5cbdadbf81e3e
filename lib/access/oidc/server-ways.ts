import { type Env, env } from "@/lib/platform/env";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { ServerWayId } from "./server-way-id";

/** A login of the whole server, as the operator set it up. */
export interface ServerWay {
  id: ServerWayId;
  /** What its button says. */
  name: string;
  /** Whose word it is who somebody is: with the subject, that is the identity. */
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** The logins that the operator set up, in the order of their buttons. */
export function serverWays(settings: Env = env()): ServerWay[] {
  const { GOOGLE_ISSUER, GITHUB_BASE_URL, MICROSOFT_BASE_URL, MICROSOFT_TENANT = "" } = settings;
  const { GOOGLE_CLIENT_ID, GITHUB_CLIENT_ID, MICROSOFT_CLIENT_ID } = settings;
  const { GOOGLE_CLIENT_SECRET, GITHUB_CLIENT_SECRET, MICROSOFT_CLIENT_SECRET } = settings;
  const known: Known[] = [
    {
      ...at("google", "Google", GOOGLE_ISSUER),
      ...{ clientId: GOOGLE_CLIENT_ID, clientSecret: GOOGLE_CLIENT_SECRET },
    },
    {
      ...at("github", "GitHub", `${bare(GITHUB_BASE_URL)}/login/oauth`),
      ...{ clientId: GITHUB_CLIENT_ID, clientSecret: GITHUB_CLIENT_SECRET },
    },
    {
      ...at("microsoft", "Microsoft", `${bare(MICROSOFT_BASE_URL)}/${MICROSOFT_TENANT}/v2.0`),
      ...{ clientId: MICROSOFT_CLIENT_ID, clientSecret: MICROSOFT_CLIENT_SECRET },
    },
  ];
  return known.flatMap(({ clientId, clientSecret, ...way }) =>
    clientId === undefined || clientSecret === undefined ? [] : [{ ...way, clientId, clientSecret }],
  );
}

/** One of the three, whether or not the operator set it up. */
type Known = Pick<ServerWay, "id" | "name" | "issuer"> & { clientId?: string; clientSecret?: string };

function at(id: ServerWayId, name: string, issuer: string) {
  return { id, name, issuer };
}

const made = new WeakMap<Env, GuardedFetch>();

/** The way out to the logins that the operator named: they may stand in the operator's own network. */
export function serverWayOut(settings: Env = env()): GuardedFetch {
  const { OUTBOUND_ALLOW, GOOGLE_ISSUER, GITHUB_BASE_URL, MICROSOFT_BASE_URL } = settings;
  const trustedOrigins = [GOOGLE_ISSUER, GITHUB_BASE_URL, MICROSOFT_BASE_URL];
  const out = made.get(settings) ?? createGuardedFetch({ allow: OUTBOUND_ALLOW, trustedOrigins });
  made.set(settings, out);
  return out;
}

function bare(address: string): string {
  return address.replace(/\/$/, "");
}
