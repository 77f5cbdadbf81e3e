import type { CustomSourceInput } from "@/lib/models/custom-source/shape";
import { getCustomSource } from "@/lib/models/custom-source/store";
import type { Tenant } from "@/lib/platform/tenant";

/**
 * Whether a changed source still asks the server that its stored secret was given for. Elsewhere the secret is not sent:
 * else whoever may edit a source could have its secret told to a server of their own.
 * @throws AppError `not_found`
 */
export async function staysOnServer(
  tenant: Tenant,
  id: string,
  { url }: CustomSourceInput,
): Promise<boolean> {
  const stored = await getCustomSource(tenant, id);
  return new URL(stored.url).origin === new URL(url).origin;
}
