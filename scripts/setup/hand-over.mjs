import { spawnSync } from "node:child_process";
import { generateClients } from "./generate-clients.mjs";
import { installPackages } from "./install-packages.mjs";

/** Makes sure that packages and clients are there, then hands over to a script. Its own words go to stderr. */
export function handOver(script) {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  installPackages();
  generateClients();
  process.stdout.write = write;
  const run = spawnSync(process.execPath, ["--import", "tsx", script, ...process.argv.slice(2)], {
    stdio: "inherit",
  });
  process.exit(run.status ?? 1);
}
