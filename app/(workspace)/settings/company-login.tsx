import { headers } from "next/headers";
import { callbackAddress, wayOf } from "@/lib/access/oidc/way-id";
import type { Caller } from "@/lib/access/open-tenant";
import { ownOrigin } from "@/lib/access/own-origin";
import { may } from "@/lib/access/rules";
import { findOidcProvider } from "@/lib/models/oidc-provider/store";
import type { OpenSession } from "@/lib/models/session/shape";
import { LiveLogin } from "./live-login";

/** The workspace's own login. Nobody but its owners sees how it is set up. */
export async function CompanyLogin({ tenant, role, session }: Caller & { session: OpenSession }) {
  if (!may(role, "action login/keepLogin"))
    return <p className="text-muted">Only an owner of the workspace sets this up.</p>;
  const origin = ownOrigin(new Headers(await headers()));
  return (
    <LiveLogin
      provider={await findOidcProvider(tenant)}
      callback={callbackAddress(origin, wayOf(tenant.workspaceId))}
      door={`${origin}/w/${session.workspace?.slug ?? ""}`}
    />
  );
}
