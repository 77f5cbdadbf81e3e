import type { ProviderMetadata } from "./discover";

/** Whether a client tells its secret in the body: only where the provider takes it no other way. */
export function signsInByPost({ token_endpoint_auth_methods_supported: methods }: ProviderMetadata): boolean {
  if (methods === undefined || methods.includes("client_secret_basic")) return false;
  return methods.includes("client_secret_post");
}
