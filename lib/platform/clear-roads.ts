import { isDatabaseUrl, isPostgres, postgresRoad } from "./database-url";
import { type MaySpeakInTheClear, parseClearHosts } from "./guarded-fetch/clear-hosts";
import { isLoopback } from "./guarded-fetch/loopback";

/** The settings that name a server which we speak to. The addresses of logins are https by their own rule. */
const ROADS = [
  "DATABASE_URL",
  "REDIS_URL",
  "INNGEST_BASE_URL",
  "SEARCH_BASE_URL",
  "LLM_BASE_URL",
  "SCRAPE_PROXY_URL",
  "SMTP_URL",
] as const;

/** What stands in the settings, as far as it matters here. */
export type RoadSettings = Partial<Record<(typeof ROADS)[number] | "PGHOST", string>> & {
  ALLOW_PLAINTEXT_HOSTS: string;
};

/** A setting by which something leaves this machine so that others on the way could read it. */
export interface ClearRoad {
  setting: (typeof ROADS)[number];
  host: string;
  port: number;
}

const PORTS: Record<string, number> = { "http:": 80, "redis:": 6379, "smtp:": 587 };

/** Null where it is encrypted, and where the address cannot be read, which is a fault of its own. */
function hostOf(setting: ClearRoad["setting"], settings: RoadSettings): Omit<ClearRoad, "setting"> | null {
  const address = settings[setting];
  if (address === undefined) return null;
  if (setting === "DATABASE_URL") {
    if (!isPostgres(address) || !isDatabaseUrl(address)) return null;
    const { encrypted, host, port } = postgresRoad(address);
    return encrypted ? null : { host: host || (settings.PGHOST ?? ""), port };
  }
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  if (!(protocol in PORTS)) return null;
  return { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) || (PORTS[protocol] ?? 0) };
}

/** Every road of the settings that is not encrypted and leads off this machine, whether the operator allows it or not. */
export function clearRoads(settings: RoadSettings): ClearRoad[] {
  return ROADS.flatMap((setting) => {
    const road = hostOf(setting, settings);
    // No host, and a path, is a socket of this machine.
    if (road === null || road.host === "" || road.host.startsWith("/") || isLoopback(road.host)) return [];
    // Mail is encrypted by STARTTLS or does not go, but to hosts that the operator named.
    if (setting === "SMTP_URL" && !isNamed(settings, road)) return [];
    return [{ setting, ...road }];
  });
}

const HOW: Record<ClearRoad["setting"], string> = {
  DATABASE_URL: "add sslmode=verify-full",
  REDIS_URL: "use rediss://",
  INNGEST_BASE_URL: "use https://",
  SEARCH_BASE_URL: "use https://",
  LLM_BASE_URL: "use https://",
  SCRAPE_PROXY_URL: "use https://",
  SMTP_URL: "use smtps://",
};

/**
 * The settings that cannot be used because others on the way could read what is sent, each with what to do. A list of
 * hosts that cannot be read is a fault too.
 */
export function refusedRoads(settings: RoadSettings): [setting: keyof RoadSettings, fault: string][] {
  const maySpeakInTheClear = readClearHosts(settings.ALLOW_PLAINTEXT_HOSTS);
  if (typeof maySpeakInTheClear === "string") return [["ALLOW_PLAINTEXT_HOSTS", maySpeakInTheClear]];
  return clearRoads(settings)
    .filter(({ host, port }) => !maySpeakInTheClear(host, port))
    .map(({ setting, host }) => [
      setting,
      `what is sent to ${host} could be read on the way: ${HOW[setting]}, or name ${host} in ALLOW_PLAINTEXT_HOSTS where the network up to it is yours alone`,
    ]);
}

function isNamed(
  { ALLOW_PLAINTEXT_HOSTS }: RoadSettings,
  { host, port }: Omit<ClearRoad, "setting">,
): boolean {
  const maySpeakInTheClear = readClearHosts(ALLOW_PLAINTEXT_HOSTS);
  return typeof maySpeakInTheClear !== "string" && maySpeakInTheClear(host, port);
}

function readClearHosts(text: string): MaySpeakInTheClear | string {
  try {
    return parseClearHosts(text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
