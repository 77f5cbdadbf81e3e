import type { ApiKey } from "@/lib/models/api-key/shape";

/** What the audit log tells of a key: never its secret. */
export function toldOfKey({ name, prefix, role, expiresAt }: ApiKey) {
  return { name, key: prefix, role, expiresAt };
}
