import { isIP } from "node:net";
import { OutboundError } from "./outbound-error";

/** Where a request is going, with the host as the URL standard writes it (octal, hex and short forms resolved). */
export interface OutboundTarget {
  /** Without user name, password and fragment. */
  url: URL;
  /** A name, or an address without brackets. */
  host: string;
  port: number;
  isAddress: boolean;
}

/**
 * Reads an address that something outside gave us.
 * @throws OutboundError `address_refused` when it is no http(s) URL.
 */
export function parseTarget(text: string): OutboundTarget {
  const url = parseUrl(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw new OutboundError(
      "address_refused",
      `Only http and https addresses are opened, not ${url.protocol}`,
    );
  }
  url.username = "";
  url.password = "";
  url.hash = "";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
  return { url, host, port, isAddress: isIP(host) !== 0 };
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch (cause) {
    throw new OutboundError("address_refused", "This is not a web address.", cause);
  }
}
