import { hash, verify } from "@node-rs/argon2";
import { AppError } from "@/lib/platform/errors";
import { COMMON_STEMS } from "./common-passwords";
import { LEAKED } from "./leaked-passwords";

/** The library's enum cannot be imported into modules that are compiled by themselves. */
const ARGON2ID = 2;
/** What OWASP asks of argon2id: 19 MiB, two passes, one lane. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), COST);
}

let nobody: Promise<string> | undefined;

/** Whether a password is the hashed one. Where there is no hash, it takes as long and says no. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
  nobody ??= hashPassword("an account that nobody has");
  const matches = await verify(hashed ?? (await nobody), password.normalize("NFKC"));
  return matches && hashed !== null;
}

/**
 * Refuses a password that guessers try first: a common one, one that has leaked, one made of
 * what is known of the person. There are no rules of composition: they make people choose worse.
 * @param own what the password must not be made of: the person's email and name, the workspace's name
 * @throws AppError `invalid_input`
 */
export function refuseWeakPassword(password: string, own: string[]): void {
  const plain = password.toLowerCase();
  const stem = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  const parts = own.flatMap((text) =>
    [text, ...text.split(/[^\p{L}\p{N}]+/u)].map((part) => part.toLowerCase()),
  );
  const isOwn = parts.some((part) => part.length >= 4 && stem === part);
  const isMonotonous = new Set(plain).size < 5;
  if (!isOwn && !isMonotonous && stem !== "" && !COMMON_STEMS.has(stem) && !LEAKED.has(plain)) return;
  const message = "This is among the first that guessers try. Take a few words that do not belong together.";
  throw new AppError("invalid_input", message, { fields: [{ field: "password", message }] });
}
