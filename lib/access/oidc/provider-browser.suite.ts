/** What a browser does between us and a provider, without its pages: it follows, and keeps cookies by host. */
export class ProviderBrowser {
  private readonly jars = new Map<string, Map<string, string>>();

  /** The cookies that a host would be sent, as a header says them. */
  cookiesOf(host: string): string {
    return [...(this.jars.get(host) ?? [])].map(([name, value]) => `${name}=${value}`).join("; ");
  }

  keep(host: string, cookies: string[]): void {
    const jar = this.jars.get(host) ?? new Map<string, string>();
    this.jars.set(host, jar);
    for (const cookie of cookies) {
      const [pair = "", ...rest] = cookie.split(";");
      const [name = "", value = ""] = pair.split("=", 2);
      if (value === "" || rest.some((part) => /max-age=0\b/i.test(part))) jar.delete(name);
      else jar.set(name, value);
    }
  }

  /** Signs in at the provider's page. @returns the address that the provider sends the browser back to */
  async signInAt(page: string, login: string): Promise<URL> {
    const { origin } = new URL(page);
    let next = new URL(page);
    for (let hops = 0; next.origin === origin; hops += 1) {
      if (hops > 10) throw new Error("The provider leads nowhere");
      const isForm = next.pathname.startsWith("/login/");
      const response = await this.ask(next, isForm ? new URLSearchParams({ login }) : null);
      const location = response.headers.get("location");
      if (location === null) throw new Error(`The provider said: ${await response.text()}`);
      next = new URL(location, next);
    }
    return next;
  }

  private async ask(url: URL, body: URLSearchParams | null): Promise<Response> {
    const headers = { cookie: this.cookiesOf(url.host) };
    const method = body === null ? "GET" : "POST";
    const response = await fetch(url, { method, headers, body, redirect: "manual" });
    this.keep(url.host, response.headers.getSetCookie());
    return response;
  }
}
