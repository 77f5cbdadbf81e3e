/** Where to go after signing in: a path of ours, and nothing that a browser would read as another site. */
export function returnPath(wanted: string | undefined): string {
  const here = "http://here.invalid";
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, here)) return "/";
  const url = new URL(wanted, here);
  return url.origin === here ? `${url.pathname}${url.search}` : "/";
}
