/** The headers of a browser on one of our pages, with the token of its session. */
export function browserHeaders(token: string | null, more: Record<string, string> = {}): Headers {
  const cookie: Record<string, string> = token === null ? {} : { cookie: `theme=dark; leadloom=${token}` };
  return new Headers({ "sec-fetch-site": "same-origin", ...cookie, ...more });
}

export const DEVICE = { userAgent: "Browser", address: "198.51.100.7" };

/** What the first person types. */
export const FIRST_RUN = {
  name: "Ann Owner",
  email: "ann@acme.example",
  password: "lathe gravel seven",
  workspace: { name: "Acme", slug: "acme" },
  setupCode: "",
};
