import type { CronOptions } from "croner";

const WITH_ZONE = /^TZ=(\S+)\s+(.+)$/;

/** What croner's constructor takes for a pattern that may begin with `TZ=Area/City `. Without one, UTC holds. */
export function cronOf(pattern: string): [pattern: string, options: CronOptions] {
  const [, zone, rest] = WITH_ZONE.exec(pattern) ?? [];
  return [rest ?? pattern, { timezone: zone ?? "UTC", paused: true }];
}
