import { existsSync, readdirSync } from "node:fs";
import { run } from "./run.mjs";

const POSTGRES_ROOT = "/usr/lib/postgresql";

/** The folder of PostgreSQL's server programs, or null. */
export function findPostgres() {
  if (!existsSync(POSTGRES_ROOT)) return null;
  const versions = readdirSync(POSTGRES_ROOT).filter((name) =>
    existsSync(`${POSTGRES_ROOT}/${name}/bin/initdb`),
  );
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest ? `${POSTGRES_ROOT}/${newest}/bin` : null;
}

/** A Chromium that Debian, Google or the operator put on this machine, or null. */
export function findChromium() {
  const places = [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  return places.find((place) => place && existsSync(place)) ?? null;
}

/** The Redis server program, or null. */
export function findRedis() {
  const places = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/opt/homebrew/bin/redis-server"];
  return places.find((place) => existsSync(place)) ?? null;
}

/** Postfix, or null; tests start one of their own, which only root may. */
export function findPostfix() {
  return existsSync("/usr/sbin/postfix") ? "/usr/sbin/postfix" : null;
}

export const isRoot = process.getuid?.() === 0;

function mayInstall() {
  return isRoot && existsSync("/etc/debian_version");
}

/** Debian would set Postfix up as this machine's own mail server and start it: it is told to do neither. */
function keepPostfixQuiet(options) {
  const input = "postfix postfix/main_mailer_type select No configuration\n";
  run("telling Postfix to stay off", "debconf-set-selections", [], { ...options, input });
}

/**
 * Puts the servers that tests talk to on the machine where that is allowed.
 * @returns {string[]} the Debian packages that are missing and could not be installed
 */
export function ensureTestServers() {
  const missing = [];
  if (!findChromium()) missing.push("chromium");
  if (!findPostgres()) missing.push("postgresql");
  if (!findRedis()) missing.push("redis-server");
  if (!findPostfix()) missing.push("postfix");
  if (missing.length === 0 || !mayInstall()) return missing;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  run("reading Debian's package list", "apt-get", ["update", "-qq"], options);
  if (missing.includes("postfix")) keepPostfixQuiet(options);
  run(
    `installing ${missing.join(", ")}`,
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", ...missing],
    options,
  );
  const find = {
    chromium: findChromium,
    postgresql: findPostgres,
    "redis-server": findRedis,
    postfix: findPostfix,
  };
  return missing.filter((name) => !find[name]());
}
