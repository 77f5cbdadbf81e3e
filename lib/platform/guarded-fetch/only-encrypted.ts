import type { Dispatcher } from "undici";
import { parseClearHosts } from "./clear-hosts";
import { OutboundError } from "./outbound-error";
import { parseTarget } from "./outbound-target";

/**
 * Speaks plain http with this machine and the hosts that the operator named, with nobody else. Each hop is looked at, so
 * that no redirect leads from https to http.
 * @param clearHosts ALLOW_PLAINTEXT_HOSTS
 */
export function onlyEncrypted(dispatcher: Dispatcher, clearHosts: string): Dispatcher {
  const maySpeakInTheClear = parseClearHosts(clearHosts);
  return dispatcher.compose((dispatch) => (options, handler) => {
    const { url, host, port } = parseTarget(String(options.origin));
    if (url.protocol !== "https:" && !maySpeakInTheClear(host, port))
      throw new OutboundError(
        "address_refused",
        `${host} would be asked without encryption. Use https, or name it in ALLOW_PLAINTEXT_HOSTS.`,
      );
    return dispatch(options, handler);
  });
}
