/** A date of a row that was read as JSON: PostgreSQL leaves out that its times are UTC. */
export function jsonDate(text: string): Date {
  return new Date(/Z|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
}
