import { Agent, buildConnector, Dispatcher } from "undici";
import type { AddressGuard } from "./address-guard";
import { socketOpener } from "./open-socket";
import { type OutboundTarget, parseTarget } from "./outbound-target";

/**
 * Goes out through a forward proxy, which resolves the names: literal addresses and inside names are refused here,
 * before the proxy is asked. Plain http is forwarded with the absolute address, https is tunnelled.
 * @param direct used for the operator's own origins, which the proxy need not know
 */
export function createProxyDispatcher(
  guard: AddressGuard,
  proxyUrl: string,
  trustedOrigins: ReadonlySet<string>,
  direct: Dispatcher,
): Dispatcher {
  const forward = forwardOver(proxyUrl);
  const tunnel = tunnelThrough(guard, proxyUrl);
  return new RoutingDispatcher(
    ({ url, host, port }) => {
      if (trustedOrigins.has(url.origin)) return direct.dispatch.bind(direct);
      guard.assertHost(host, port);
      return url.protocol === "https:" ? tunnel.dispatch.bind(tunnel) : forward.dispatch;
    },
    [direct, forward.agent, tunnel],
  );
}

/** Sends each request by the way that its target asks for. */
class RoutingDispatcher extends Dispatcher {
  constructor(
    private readonly wayFor: (target: OutboundTarget) => Dispatcher["dispatch"],
    private readonly parts: Dispatcher[],
  ) {
    super();
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    return this.wayFor(parseTarget(String(options.origin)))(options, handler);
  }

  override async destroy(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.destroy()));
  }

  override close(): Promise<void> {
    return this.destroy();
  }
}

/** undici's own ProxyAgent asks again and again when a proxy hangs up; a tunnel of ours fails at once. */
function tunnelThrough(guard: AddressGuard, proxyUrl: string): Agent {
  const open = socketOpener(guard, proxyUrl);
  const secure = buildConnector({});
  return new Agent({
    connect: (options, callback) => {
      open(options.hostname, Number(options.port) || 443).then(
        (httpSocket) => secure({ ...options, httpSocket }, callback),
        (error) => callback(error, null),
      );
    },
  });
}

interface Forwarder {
  agent: Agent;
  dispatch: Dispatcher["dispatch"];
}

/** One pool to the proxy for all sites: a pool a site (undici's own way) would grow with every site visited. */
function forwardOver(proxyUrl: string): Forwarder {
  const proxy = new URL(proxyUrl);
  const agent = new Agent({ keepAliveTimeout: 4_000 });
  const credentials = proxyCredentials(proxy);
  return {
    agent,
    dispatch: (options, handler) => {
      const site = new URL(String(options.origin));
      const headers = { host: site.host, ...toRecord(options.headers), ...credentials };
      const path = `${site.origin}${options.path}`;
      return agent.dispatch({ ...options, origin: proxy.origin, path, headers }, handler);
    },
  };
}

function proxyCredentials(proxy: URL): Record<string, string> {
  if (proxy.username === "") return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair).toString("base64")}` };
}

type Headers = Dispatcher.DispatchOptions["headers"];

/** undici carries headers as a record (requests) or as a flat list (fetch). */
function toRecord(headers: Headers): Record<string, string | string[] | undefined> {
  if (!headers) return {};
  if (Array.isArray(headers)) {
    const pairs: Record<string, string> = {};
    for (let at = 0; at + 1 < headers.length; at += 2) {
      const name = String(headers[at]).toLowerCase();
      const value = String(headers[at + 1]);
      pairs[name] = pairs[name] === undefined ? value : `${pairs[name]}, ${value}`;
    }
    return pairs;
  }
  const entries = Symbol.iterator in headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value]));
}
