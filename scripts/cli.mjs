import { spawnSync } from "node:child_process";
import { generateClients } from "./setup/generate-clients.mjs";
import { installPackages } from "./setup/install-packages.mjs";

/** `npm run cli -- …`: makes sure that packages and clients are there, then hands over. Its own words go to stderr. */
const write = process.stdout.write;
process.stdout.write = process.stderr.write.bind(process.stderr);
installPackages();
generateClients();
process.stdout.write = write;

const run = spawnSync(process.execPath, ["--import", "tsx", "scripts/cli.ts", ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(run.status ?? 1);
