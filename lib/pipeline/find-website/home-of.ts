/** The front page of a site. */
export function homeOf(url: string): string {
  return new URL("/", url).toString();
}
