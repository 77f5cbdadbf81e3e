import type { CustomSourceInput } from "@/lib/models/custom-source/shape";
import { AppError } from "@/lib/platform/errors";
import { parseClearHosts } from "@/lib/platform/guarded-fetch/clear-hosts";

/**
 * A declared source is told about leads, and its secret: not where others on the way could read along.
 * @param clearHosts ALLOW_PLAINTEXT_HOSTS
 * @throws AppError `invalid_input`
 */
export function refuseClearSource({ name, url }: CustomSourceInput, clearHosts: string): void {
  const { protocol, hostname, port } = new URL(url);
  if (
    protocol === "https:" ||
    parseClearHosts(clearHosts)(hostname.replace(/^\[|\]$/g, ""), Number(port) || 80)
  )
    return;
  const message = `The source ${name} would be asked without encryption: use https, or have ${hostname} named in ALLOW_PLAINTEXT_HOSTS`;
  throw new AppError("invalid_input", message, { fields: [{ field: "url", message }] });
}
