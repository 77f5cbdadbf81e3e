import { spawnSync } from "node:child_process";

/**
 * Runs a command and stops with its output when it fails.
 * @param {string} title what to tell people it does
 */
export function run(title, command, args, options = {}) {
  const started = Date.now();
  process.stdout.write(`· ${title} …`);
  const done = spawnSync(command, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, ...options });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (done.status === 0) {
    process.stdout.write(` ${seconds} s\n`);
    return done.stdout;
  }
  process.stdout.write(
    ` failed after ${seconds} s\n${done.stdout ?? ""}${done.stderr ?? ""}${done.error ?? ""}\n`,
  );
  process.exit(done.status ?? 1);
}
