import { AppError } from "@/lib/platform/errors";
import { discover, type ProviderMetadata } from "./discover";
import { signsInByPost } from "./signs-in-by-post";

/** One thing that was looked at, and what came of it. */
export interface TrialLine {
  what: string;
  /** Null where the provider does not let it be told before somebody signs in. */
  good: boolean | null;
  said: string;
}

interface ClientOfProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
}

/** Looks at everything that can be known before anybody signs in: who the provider is, and whether it knows this client. */
export async function tryProvider(fetchIt: typeof fetch, client: ClientOfProvider): Promise<TrialLine[]> {
  try {
    const metadata = await discover(fetchIt, client.issuer);
    const found = { what: "The provider", good: true, said: "It answers, and calls itself by this issuer." };
    return [found, await tryClient(fetchIt, metadata, client)];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ what: "The provider", good: false, said: error.message }];
  }
}

/** Asks for tokens with a code that nobody was given: whether the client or the code is at fault tells them apart. */
async function tryClient(
  fetchIt: typeof fetch,
  metadata: ProviderMetadata,
  { clientId, clientSecret, redirectUri }: ClientOfProvider,
): Promise<TrialLine> {
  const what = "Client id and secret";
  const body = new URLSearchParams({
    grant_type: "authorization_code",
    code: "a-code-that-nobody-was-given",
    code_verifier: "v".repeat(43),
    redirect_uri: redirectUri,
  });
  const headers = new Headers({ accept: "application/json" });
  if (signsInByPost(metadata)) {
    body.set("client_id", clientId);
    body.set("client_secret", clientSecret);
  } else headers.set("authorization", basicOf(clientId, clientSecret));
  const response = await fetchIt(metadata.token_endpoint, { method: "POST", headers, body });
  const answer: { error?: unknown } | null = await response.json().catch(() => null);
  if (response.status === 401 || answer?.error === "invalid_client")
    return { what, good: false, said: "The provider does not know this client, or its secret is another." };
  if (answer?.error === "invalid_grant") return { what, good: true, said: "The provider knows this client." };
  if (answer?.error === "unauthorized_client")
    return { what, good: false, said: "The provider does not let this client use the code flow." };
  return { what, good: null, said: "The provider does not tell before somebody signs in." };
}

/** RFC 6749, section 2.3.1: each half as in a form, then the two together. */
function basicOf(clientId: string, clientSecret: string): string {
  const half = (text: string) => new URLSearchParams([["", text]]).toString().slice(1);
  return `Basic ${Buffer.from(`${half(clientId)}:${half(clientSecret)}`).toString("base64")}`;
}
