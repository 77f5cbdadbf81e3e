import { readProviderSecret, writeProviderSecret } from "@/lib/models/oidc-provider/secret.store";
import type { OidcProviderInput } from "@/lib/models/oidc-provider/shape";
import { findOidcProvider, saveOidcProvider } from "@/lib/models/oidc-provider/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";

/**
 * Keeps a workspace's own login. A stored secret stays with the issuer it was given for.
 * @param secret null to keep the stored one
 * @throws AppError `invalid_input` where a secret is missing
 */
export async function saveProvider(
  tenant: Tenant,
  input: OidcProviderInput,
  secret: string | null,
): Promise<void> {
  await secretOrStored(tenant, input.issuer, secret);
  const id = await saveOidcProvider(tenant, input);
  if (secret !== null) await writeProviderSecret(tenant, id, secret);
}

/**
 * The secret that was typed, else the stored one, where that was given for the same issuer: whoever may change the issuer
 * could else have it told to a server of their own.
 * @throws AppError `invalid_input` where there is none
 */
export async function secretOrStored(tenant: Tenant, issuer: string, secret: string | null): Promise<string> {
  if (secret !== null) return secret;
  const stored = await findOidcProvider(tenant);
  const kept = stored?.issuer === issuer ? await readProviderSecret(tenant) : null;
  if (kept !== null) return kept;
  const message = "Enter the secret that the provider gave you";
  throw new AppError("invalid_input", message, { fields: [{ field: "clientSecret", message }] });
}
