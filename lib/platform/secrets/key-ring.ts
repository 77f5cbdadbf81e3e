import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { AppError } from "../errors";

/** A key-encryption key: it wraps the workspaces' data keys and nothing else. */
export interface RingKey {
  /** The first half of the key's SHA-256 in hexadecimal: tells keys apart and gives nothing away. */
  id: string;
  /** 32 bytes. */
  key: Buffer;
}

/** Where the key-encryption keys come from: the environment, else a file of the data directory. */
export interface KeyPlace {
  /** base64, the current one first; empty when the file is to be used. */
  given: string[];
  /** One key a line, the current one first. Made with a new key where it is missing. */
  file: string;
}

const KEY_BYTES = 32;

/** The keys, the current one first. @throws AppError `unavailable` when one of them is no key */
export function readKeyRing(place: KeyPlace): [RingKey, ...RingKey[]] {
  const texts = place.given.length > 0 ? place.given : readLines(place.file);
  const [current, ...others] = texts.map(ringKey);
  if (current === undefined) throw new AppError("unavailable", `${place.file} holds no key`);
  return [current, ...others];
}

/**
 * Puts a new key before the current one of the file. The current one stays: data keys that a running process still wraps
 * with it must open. Older ones go.
 * @throws AppError `conflict` when the keys come from the environment, which only its operator can change
 */
export function addRingKey(place: KeyPlace): void {
  if (place.given.length > 0)
    throw new AppError(
      "conflict",
      "The key comes from SECRETS_KEY: set a new one there, and the old one as SECRETS_PREVIOUS_KEY",
    );
  const [current = ""] = readLines(place.file);
  const next = `${place.file}.next`;
  writeFileSync(next, `${newKey()}\n${current}\n`, { mode: 0o600 });
  renameSync(next, place.file);
}

function newKey(): string {
  return randomBytes(KEY_BYTES).toString("base64");
}

function readLines(file: string): string[] {
  return readOrMake(file).split("\n").filter(Boolean);
}

/** Two processes may come here at once on the first start: the one that is late reads what the other has written. */
function readOrMake(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, `${newKey()}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readFileSync(file, "utf8");
}

function ringKey(text: string): RingKey {
  const key = Buffer.from(text, "base64");
  if (key.length !== KEY_BYTES)
    throw new AppError(
      "unavailable",
      "A key for secrets must be 32 bytes in base64: openssl rand -base64 32",
    );
  return { id: createHash("sha256").update(key).digest("hex").slice(0, 32), key };
}
