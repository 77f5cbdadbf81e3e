import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** What npm itself notes of the packages that it has put in place, as the last thing it does. */
const PLACED = "node_modules/.package-lock.json";

/** Installs the locked packages where others, or none, stand in node_modules. */
export function installPackages() {
  if (areInPlace(readPackages("package-lock.json"), existsSync(PLACED) ? readPackages(PLACED) : {})) return;
  run("installing packages", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}

/**
 * @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their place
 * @param {Packages} locked
 * @param {Packages} placed
 * @returns {boolean} whether each locked package stands in its place; those for other machines may be missing
 */
export function areInPlace(locked, placed) {
  return Object.entries(locked).every(
    ([place, { version, optional }]) =>
      place === "" || (place in placed ? placed[place]?.version === version : optional === true),
  );
}

/** @param {string} file @returns {Packages} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
