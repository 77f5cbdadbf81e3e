import { readProviderSecret } from "@/lib/models/oidc-provider/secret.store";
import type { OidcProvider } from "@/lib/models/oidc-provider/shape";
import { findOidcProvider } from "@/lib/models/oidc-provider/store";
import type { Tenant } from "@/lib/platform/tenant";
import { fetchOver, providerWay } from "./provider-way";
import { openWay, type Way } from "./way";
import { WayError } from "./way-error";
import { wayOf } from "./way-id";

/**
 * The workspace's own login as it is set up now, with its provider as that describes itself now.
 * @throws WayError `gone`; AppError where the provider cannot be reached or is not sound
 */
export async function openWorkspaceWay(tenant: Tenant): Promise<{ provider: OidcProvider; way: Way }> {
  const provider = await findOidcProvider(tenant);
  const clientSecret = await readProviderSecret(tenant);
  if (provider === null || clientSecret === null) throw new WayError("gone");
  const { issuer, clientId } = provider;
  const client = { id: wayOf(tenant.workspaceId), issuer, clientId, clientSecret };
  return { provider, way: await openWay(fetchOver(providerWay()), client) };
}
