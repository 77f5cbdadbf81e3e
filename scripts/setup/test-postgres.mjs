import { spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "./system-packages.mjs";

/** PostgreSQL refuses to run as root, so root runs it as the user that Debian made for it. */
function asServerUser(command, args) {
  if (process.getuid?.() !== 0) return spawnSync(command, args, { encoding: "utf8" });
  return spawnSync("runuser", ["-u", "postgres", "--", command, ...args], { encoding: "utf8", cwd: "/" });
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function mustWork(done) {
  if (done.status !== 0) throw new Error(`The test PostgreSQL did not start:\n${done.stdout}${done.stderr}`);
}

/**
 * Starts a throw-away PostgreSQL server on loopback; the machine's own is not touched.
 * @returns {Promise<{url: string, stop(): void} | null>} null when PostgreSQL is not installed
 */
export async function startTestPostgres() {
  const bin = findPostgres();
  if (!bin) return null;
  const folder = mkdtempSync(join(tmpdir(), "leadloom-postgres-"));
  if (process.getuid?.() === 0) {
    const uid = Number(spawnSync("id", ["-u", "postgres"], { encoding: "utf8" }).stdout);
    chownSync(folder, uid, uid);
  }
  const data = join(folder, "data");
  const port = await freePort();
  mustWork(
    asServerUser(`${bin}/initdb`, ["-D", data, "-U", "leadloom", "-A", "trust", "-E", "UTF8", "--no-sync"]),
  );
  const options = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200`;
  mustWork(
    asServerUser(`${bin}/pg_ctl`, ["-D", data, "-o", options, "-l", join(folder, "log"), "-w", "start"]),
  );
  const stop = () => {
    asServerUser(`${bin}/pg_ctl`, ["-D", data, "-m", "immediate", "stop"]);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://leadloom@127.0.0.1:${port}/postgres`, stop };
}
