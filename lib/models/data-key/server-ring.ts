import { dataPath, env } from "@/lib/platform/env";
import { type KeyPlace, type RingKey, readKeyRing } from "@/lib/platform/secrets/key-ring";

/** Where the server's key-encryption keys are. */
export function serverKeyPlace(): KeyPlace {
  const { SECRETS_KEY, SECRETS_PREVIOUS_KEY } = env();
  const given = [SECRETS_KEY, SECRETS_PREVIOUS_KEY].filter((key) => key !== undefined);
  return { given, file: dataPath("secrets.key") };
}

/** The server's key-encryption keys, the current one first. */
export function serverRing(): [RingKey, ...RingKey[]] {
  return readKeyRing(serverKeyPlace());
}
