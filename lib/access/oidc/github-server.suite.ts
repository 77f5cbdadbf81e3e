import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";

/** Somebody with an account at GitHub. */
export interface GithubUser {
  id: number;
  login: string;
  name: string | null;
  emails: { email: string; primary: boolean; verified: boolean }[];
}

interface Asked {
  redirectUri: string;
  challenge: string;
  login: string;
}

export interface GithubServer {
  baseUrl: string;
  users: Record<string, GithubUser>;
  close(): Promise<void>;
}

interface GithubOptions {
  users: GithubServer["users"];
  client: { id: string; secret: string };
  port?: number;
}

/** A server that speaks GitHub's own OAuth and the part of its API that sign-in asks, as GitHub Enterprise Server does. */
export async function startGithubServer({ users, client, port = 0 }: GithubOptions): Promise<GithubServer> {
  const codes = new Map<string, Asked>();
  const tokens = new Map<string, string>();
  const server = createServer((request, response) => void answer(request, response));
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("GitHub has no port");

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const form = new URLSearchParams(await text(request));
    if (url.pathname === "/login/oauth/authorize") return authorize(request, response, url, form);
    if (url.pathname === "/login/oauth/access_token") return send(response, 200, trade(form));
    const user =
      users[tokens.get(/^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "") ?? ""];
    if (user === undefined) return send(response, 401, { message: "Bad credentials" });
    if (url.pathname === "/api/v3/user")
      return send(response, 200, {
        id: user.id,
        login: user.login,
        name: user.name,
        email: "shown@public.example",
      });
    if (url.pathname === "/api/v3/user/emails") return send(response, 200, user.emails);
    send(response, 404, { message: "Not Found" });
  }

  function authorize(
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
    form: URLSearchParams,
  ): void {
    if (request.method !== "POST") {
      response.setHeader("content-type", "text/html").end(FORM);
      return;
    }
    const code = randomBytes(10).toString("hex");
    const redirectUri = url.searchParams.get("redirect_uri") ?? "";
    const challenge = url.searchParams.get("code_challenge") ?? "";
    codes.set(code, { redirectUri, challenge, login: form.get("login") ?? "" });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    back.searchParams.set("state", url.searchParams.get("state") ?? "");
    response.writeHead(302, { location: String(back) }).end();
  }

  /** GitHub says its errors with status 200. */
  function trade(form: URLSearchParams): object {
    if (form.get("client_id") !== client.id || form.get("client_secret") !== client.secret)
      return { error: "incorrect_client_credentials" };
    const asked = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const verifier = form.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    if (asked?.challenge !== challenge || asked.redirectUri !== form.get("redirect_uri"))
      return { error: "bad_verification_code" };
    const token = `gho_${randomBytes(10).toString("hex")}`;
    tokens.set(token, asked.login);
    return { access_token: token, token_type: "bearer", scope: "read:user,user:email" };
  }

  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { baseUrl: `http://127.0.0.1:${address.port}`, users, close };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
}

const FORM = `<!doctype html><html lang="en"><title>GitHub</title><form method="post">
<label>Who are you <input name="login" autofocus></label><button>Sign in at the provider</button></form></html>`;
