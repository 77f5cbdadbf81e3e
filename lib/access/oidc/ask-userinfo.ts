import { allowInsecureRequests, customFetch, processUserInfoResponse, userInfoRequest } from "oauth4webapi";
import type { Claims } from "./read-arrival";
import type { Way } from "./way";

/** What the provider says now of whom it gave the token to. @throws Error where it does not, or speaks of another */
export async function askUserinfo(
  { metadata, client, fetchIt }: Way,
  accessToken: string,
  subject: string,
): Promise<Claims> {
  const { issuer, userinfo_endpoint } = metadata;
  const server = { issuer, userinfo_endpoint };
  const own = { client_id: client.clientId };
  // Every address was held to https, or to this machine, when the provider's description was read.
  const options = { [customFetch]: fetchIt, [allowInsecureRequests]: true };
  const response = await userInfoRequest(server, own, accessToken, options);
  return { ...(await processUserInfoResponse(server, own, subject, response)) };
}
