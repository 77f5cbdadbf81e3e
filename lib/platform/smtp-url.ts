/** The operator's mail server, as SMTP_URL names it. */
export interface SmtpServer {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`); else STARTTLS. */
  secure: boolean;
  login: { user: string; password: string } | null;
}

/** What `mail.example.com` and `[::1]` look like; nothing that a URL would read as something else. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?|\[[0-9a-f:.]+\])$/i;

/**
 * Reads SMTP_URL: `smtps://user:password@host:465` or `smtp://host:587`.
 * @returns null where it cannot be read; what is wrong is not said, since a password stands in it
 */
export function readSmtpUrl(text: string): SmtpServer | null {
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, port, pathname, search, hash, username, password } = new URL(text);
  const secure = protocol === "smtps:";
  if (!secure && protocol !== "smtp:") return null;
  // Options behind the address are another program's; to pass them over would leave them unheeded.
  const isBare = (pathname === "" || pathname === "/") && search === "" && hash === "";
  if (!isBare || !HOST.test(hostname) || port === "0") return null;
  const login = readLogin(username, password);
  if (login === undefined) return null;
  const host = hostname.replace(/^\[|\]$/g, "");
  return { host, port: Number(port) || (secure ? 465 : 587), secure, login };
}

function readLogin(username: string, password: string): SmtpServer["login"] | undefined {
  if (username === "" && password === "") return null;
  if (username === "" || password === "") return undefined;
  try {
    return { user: decodeURIComponent(username), password: decodeURIComponent(password) };
  } catch {
    return undefined;
  }
}
