import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { isSafeAddress } from "@/lib/platform/safe-address";

const addressShape = z.string().max(2000).refine(isSafeAddress, "is no https address");

/** What a provider says of itself, as far as we look at it; the rest is handed on as it is. */
const metadataShape = z.looseObject({
  issuer: z.string().max(1000),
  authorization_endpoint: addressShape,
  token_endpoint: addressShape,
  userinfo_endpoint: addressShape,
  jwks_uri: addressShape,
  scopes_supported: z.array(z.string()).optional(),
  response_types_supported: z.array(z.string()).optional(),
  id_token_signing_alg_values_supported: z.array(z.string()).optional(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
});
export type ProviderMetadata = z.infer<typeof metadataShape>;

/** Where a provider with this issuer says what it is (OpenID Connect Discovery 1.0, section 4). */
export function discoveryAddress(issuer: string): string {
  return `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
}

/**
 * Asks a provider what it is.
 * @throws AppError `upstream_failed`, in words for whoever set it up; OutboundError when it cannot be reached
 */
export async function discover(fetchIt: typeof fetch, issuer: string): Promise<ProviderMetadata> {
  const address = discoveryAddress(issuer);
  const response = await fetchIt(address, { headers: { accept: "application/json" } });
  if (response.status !== 200)
    throw refused(`${address} answered ${response.status}. Is this the issuer's whole address?`);
  const answer: unknown = await response.json().catch(() => null);
  if (answer === null || typeof answer !== "object")
    throw refused(`${address} does not answer in JSON. Is this the issuer's whole address?`);
  const told = "issuer" in answer ? String(answer.issuer).slice(0, 200) : "nothing";
  if (told !== issuer)
    throw refused(`The provider calls itself ${told}. Write the issuer exactly so, if that is who you mean.`);
  return readMetadata(answer);
}

function readMetadata(answer: unknown): ProviderMetadata {
  const parsed = metadataShape.safeParse(answer);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw refused(`The provider's own description is not usable: ${issue?.path.join(".")} ${issue?.message}`);
  }
  const { response_types_supported: types } = parsed.data;
  if (types !== undefined && !types.includes("code"))
    throw refused("The provider does not offer the authorization code flow, the only one that is used here.");
  return parsed.data;
}

function refused(message: string): AppError {
  return new AppError("upstream_failed", message, { retryable: false });
}
