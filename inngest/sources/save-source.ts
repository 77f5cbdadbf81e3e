import { writeSourceSecret } from "@/lib/models/custom-source/secret.store";
import type { CustomSourceInput } from "@/lib/models/custom-source/shape";
import { deleteCustomSource, saveCustomSource } from "@/lib/models/custom-source/store";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { forgetSources } from "./load-sources";
import { refuseClearSource } from "./refuse-clear-source";
import { staysOnServer } from "./stays-on-server";

/** What becomes of a source's secret: a new one, none, or the one that is stored. */
export type SecretChange = { kind: "set"; secret: string } | { kind: "remove" } | { kind: "keep" };

/**
 * Adds or changes a declared source. A stored secret goes when the source moves to another server.
 * @param change.id null for a new one
 * @returns its id
 * @throws AppError `conflict`, `not_found`; `invalid_input` where it would be asked without encryption
 */
export async function saveSource(
  tenant: Tenant,
  input: CustomSourceInput,
  change: { id: string | null; secret: SecretChange },
): Promise<string> {
  refuseClearSource(input, env().ALLOW_PLAINTEXT_HOSTS);
  const { secret } = change;
  const kept =
    secret.kind === "keep" && (change.id === null || (await staysOnServer(tenant, change.id, input)));
  const id = await saveCustomSource(tenant, input, change.id);
  if (!kept) await writeSourceSecret(tenant, id, secret.kind === "set" ? secret.secret : null);
  forgetSources(tenant);
  return id;
}

/** Removes a declared source; campaigns that name it pass it over from then on. */
export async function removeSource(tenant: Tenant, id: string): Promise<void> {
  await deleteCustomSource(tenant, id);
  forgetSources(tenant);
}
