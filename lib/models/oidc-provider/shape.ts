import { z } from "zod";
import { isSafeAddress } from "@/lib/platform/safe-address";
import { ROLES } from "../membership/shape";

/** What a provider may make of somebody. Owners are made by owners, by hand. */
export const mappedRoleShape = z.enum(ROLES).exclude(["owner"]);
export type MappedRole = z.infer<typeof mappedRoleShape>;
export const MAPPED_ROLES = mappedRoleShape.options;

/** Issuers at which anybody can have an account: without a list of domains they would let everybody in. */
const OPEN_TO_ALL = [
  "https://accounts.google.com",
  "https://appleid.apple.com",
  "https://gitlab.com",
  "https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0",
  "https://login.salesforce.com",
  "https://www.linkedin.com/oauth",
];

/** Whether anybody can have an account at this issuer. */
export function isOpenToAll(issuer: string): boolean {
  return OPEN_TO_ALL.includes(issuer.replace(/\/$/, ""));
}

const issuerShape = z
  .string()
  .trim()
  .max(500)
  .refine(isSafeAddress, "Give the issuer's whole address: https://…")
  .refine((issuer) => !/[?#]/.test(issuer), "An issuer's address has no ? and no #");

const domainShape = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .transform((domain) => domain.replace(/^@/, ""))
  .pipe(z.string().regex(/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, "Not a domain"));

export const roleMappingShape = z.object({
  /** The claim that tells somebody's groups; empty where the provider's groups do not matter. */
  claim: z.string().trim().max(200),
  roles: z
    .array(z.object({ group: z.string().trim().min(1, "Name the group").max(200), role: mappedRoleShape }))
    .max(50),
  /** What somebody without any of the groups becomes; null turns them away. */
  otherwise: mappedRoleShape.nullable(),
});

/** A word of a claim, without spaces: they stand between words where we ask for them. */
const claimWordShape = z
  .string()
  .trim()
  .regex(/^[\x21\x23-\x5b\x5d-\x7e]{1,200}$/, "No spaces and no quotes within one");

/** What the provider must have asked somebody for before it sends them here. Nothing of it is nothing demanded. */
export const signInDemandsShape = z.object({
  /** When it last asked who they are, at most so many minutes ago. */
  maxAgeMinutes: z
    .int("Whole minutes")
    .min(1, "At least a minute")
    .max(43_200, "At most 30 days")
    .nullable()
    .default(null),
  /** One of these strengths, as its claim `acr` says. */
  acrValues: z.array(claimWordShape).max(20).default([]),
  /** One of these methods at least, as its claim `amr` says: `mfa`, `hwk`. */
  amrValues: z.array(claimWordShape).max(20).default([]),
});
export type SignInDemands = z.infer<typeof signInDemandsShape>;

/** How a workspace's own provider is found, and whom it lets in. */
export const oidcProviderInputShape = z
  .object({
    name: z.string().trim().min(1, "Say what people know it by").max(60),
    issuer: issuerShape,
    clientId: z.string().trim().min(1, "The provider gave you one").max(500),
    /** Exactly these domains, without those below them; empty lets every one in. */
    allowedDomains: z.array(domainShape).max(100),
    roleMapping: roleMappingShape,
    /** No password opens the workspace any more, but for its owners. */
    onlyThisWay: z.boolean(),
    demands: signInDemandsShape.prefault({}),
  })
  .superRefine(({ issuer, allowedDomains, roleMapping }, context) => {
    const refuse = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
    if (isOpenToAll(issuer) && allowedDomains.length === 0)
      refuse(["allowedDomains"], "Anybody can have an account there: say whose domains may come in");
    if (roleMapping.roles.length > 0 && roleMapping.claim === "")
      refuse(["roleMapping", "claim"], "Say which claim tells the groups");
    if (roleMapping.roles.length === 0 && roleMapping.otherwise === null)
      refuse(["roleMapping", "otherwise"], "Nobody could come in: give a role, or name groups");
  });
export type OidcProviderInput = z.infer<typeof oidcProviderInputShape>;

/** A stored provider, as it may be shown: whether it has a secret, never which. */
export interface OidcProvider extends OidcProviderInput {
  id: string;
  hasSecret: boolean;
}

/** What the door says of a workspace's own login. */
export interface WorkspaceWay {
  workspaceId: string;
  /** What the button says. */
  name: string;
  onlyThisWay: boolean;
}
