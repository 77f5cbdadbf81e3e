import { readdirSync, readFileSync } from "node:fs";
import { type GateCompany, gateCompany, type Split } from "./set/shape";

/**
 * The companies of one part of the planted-lie set, in the order of their file names.
 * @throws ZodError when a file has not the shape of the set
 */
export function readSet(split: Split): GateCompany[] {
  const folder = new URL(`./set/${split}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => gateCompany.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
}
