/** Pages read of one site, the front page included: enough for contact, imprint, about and team. */
export const MOST_PAGES = 5;

/** Failures that may be over in a minute. Everything else is an answer. */
const PASSING = new Set(["timed_out", "rate_limited", "server_error", "connection"]);

/** Whether reading the site again later may help. */
export function isWorthRetrying(failure: string): boolean {
  return PASSING.has(failure);
}

/** A sentence for people: which site, and what it did. */
export function describeFailure(domain: string, message: string): string {
  return `${domain} could not be read: ${message}`;
}
