const COUNT = new Intl.NumberFormat("en-US");

/** `1240` -> `1,240`. One form on server and client, so that nothing changes on arrival. */
export function countText(count: number): string {
  return COUNT.format(count);
}

/** `plural(1, "row")` -> `1 row`, `plural(1240, "row")` -> `1,240 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${countText(count)} ${count === 1 ? one : many}`;
}
