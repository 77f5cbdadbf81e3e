import { spawn } from "node:child_process";
import { buildApp } from "./setup/build-app.mjs";
import { generateClients } from "./setup/generate-clients.mjs";
import { installPackages } from "./setup/install-packages.mjs";

/**
 * `npm run up`: from a fresh clone to a running Leadloom; only what is missing or has changed is done again.
 * `npm run up -- leads.csv` enriches the file instead and ends.
 */
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Leadloom needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

const file = process.argv[2];
installPackages();
generateClients();
if (file === undefined) buildApp();

const program =
  file === undefined ? ["scripts/start.ts"] : ["scripts/cli.ts", "enrich", ...process.argv.slice(2)];
const child = spawn(process.execPath, ["--import", "tsx", ...program], { stdio: "inherit" });
// Ctrl-C reaches the child by itself; this process only waits for it to end well.
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
