import { discover, type ProviderMetadata } from "./discover";
import { signsInByPost } from "./signs-in-by-post";

/** What we are to a provider. */
export interface WayClient {
  /** What the way is called in addresses. */
  id: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** A provider as it described itself just now, with the way out to it. */
export interface Way {
  client: WayClient;
  metadata: ProviderMetadata;
  fetchIt: typeof fetch;
}

/** Asks the provider what it is. @throws AppError where it cannot be reached or is not sound */
export async function openWay(fetchIt: typeof fetch, client: WayClient): Promise<Way> {
  return { client, metadata: await discover(fetchIt, client.issuer), fetchIt };
}

/** How a client tells the token endpoint its secret. */
export function authMethodOf({ metadata }: Way) {
  return signsInByPost(metadata) ? "client_secret_post" : "client_secret_basic";
}

/** How a provider says that it signs; RS256 where it does not. */
export function signedBy({ id_token_signing_alg_values_supported: names }: ProviderMetadata) {
  return names === undefined ? {} : { id_token_signing_alg_values_supported: names };
}
