/** `https://www.acme.example/about?x=1`, `dns:acme.example?type=MX` -> `acme.example`; no address comes back as it is. */
export function domainOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname, pathname } = new URL(address);
  return (hostname || pathname).replace(/^www\./, "");
}

/** The path for a glance, `/` for the home page: `/about`. */
export function pathOf(address: string): string {
  return URL.canParse(address) ? decodePath(new URL(address).pathname) : address;
}

function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A stray percent sign: the path is shown as the site writes it.
    return path;
  }
}

/** An address that may become a link: only http and https; anything else (`javascript:`) is never one. */
export function safeHref(address: string): string | undefined {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full)) return undefined;
  return ["http:", "https:"].includes(new URL(full).protocol) ? full : undefined;
}
