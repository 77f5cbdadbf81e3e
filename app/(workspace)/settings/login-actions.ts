"use server";

import { headers } from "next/headers";
import { z } from "zod";
import { fetchOver, providerWay } from "@/lib/access/oidc/provider-way";
import { saveProvider, secretOrStored } from "@/lib/access/oidc/save-provider";
import { type TrialLine, tryProvider } from "@/lib/access/oidc/try-provider";
import { callbackAddress, wayOf } from "@/lib/access/oidc/way-id";
import { ownOrigin } from "@/lib/access/own-origin";
import { oidcProviderInputShape } from "@/lib/models/oidc-provider/shape";
import { deleteOidcProvider, findOidcProvider } from "@/lib/models/oidc-provider/store";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";

/** Null keeps the stored secret. */
const secretShape = z.string().trim().min(1).max(2000).nullable();

/** Keeps the workspace's own login. */
export async function keepLogin(input: unknown, secret: string | null): Promise<Acted<void>> {
  return act("action login/keepLogin", async (tenant, { tell }) => {
    const [kept, given] = [readInput(oidcProviderInputShape, input), readInput(secretShape, secret)];
    const before = await findOidcProvider(tenant);
    await saveProvider(tenant, kept, given);
    tell({ before: before && { ...before }, after: { ...kept, secret: given === null ? "kept" : "set" } });
  });
}

/** Looks at the login as the form says it; nothing is saved. */
export async function tryLogin(input: unknown, secret: string | null): Promise<Acted<TrialLine[]>> {
  return act("action login/tryLogin", async (tenant) => {
    const { issuer, clientId } = readInput(oidcProviderInputShape, input);
    const clientSecret = await secretOrStored(tenant, issuer, readInput(secretShape, secret));
    const redirectUri = callbackAddress(ownOrigin(new Headers(await headers())), wayOf(tenant.workspaceId));
    return tryProvider(fetchOver(providerWay()), { issuer, clientId, clientSecret, redirectUri });
  });
}

/** Takes the workspace's own login away. */
export async function removeLogin(): Promise<Acted<void>> {
  return act("action login/removeLogin", async (tenant, { tell }) => {
    const before = await findOidcProvider(tenant);
    await deleteOidcProvider(tenant);
    tell({ before: before && { ...before } });
  });
}
