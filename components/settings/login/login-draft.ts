import {
  type MappedRole,
  type OidcProvider,
  type OidcProviderInput,
  oidcProviderInputShape,
} from "@/lib/models/oidc-provider/shape";

/** What stands in the form. */
export interface LoginDraft {
  name: string;
  issuer: string;
  clientId: string;
  secret: string;
  /** As typed, between commas, spaces or lines. */
  domains: string;
  claim: string;
  groups: { group: string; role: MappedRole }[];
  otherwise: MappedRole | "none";
  onlyThisWay: boolean;
  /** Minutes, as typed; empty for any. */
  maxAge: string;
  /** As typed, between commas, spaces or lines. */
  acr: string;
  amr: string;
}

export type LoginErrors = Partial<Record<string, string>>;

export interface LoginPartProps {
  draft: LoginDraft;
  errors: LoginErrors;
  onChange(change: Partial<LoginDraft>): void;
}

export function draftOf(provider: OidcProvider | null): LoginDraft {
  const { claim = "", roles = [], otherwise = "member" } = provider?.roleMapping ?? {};
  return {
    ...{ name: provider?.name ?? "", issuer: provider?.issuer ?? "", clientId: provider?.clientId ?? "" },
    ...{ secret: "", domains: provider?.allowedDomains.join(", ") ?? "" },
    ...{ claim, groups: [...roles], otherwise: otherwise ?? "none" },
    maxAge: provider?.demands.maxAgeMinutes?.toString() ?? "",
    acr: provider?.demands.acrValues.join(" ") ?? "",
    amr: provider?.demands.amrValues.join(" ") ?? "",
    onlyThisWay: provider?.onlyThisWay ?? false,
  };
}

type Reading =
  | { input: OidcProviderInput; secret: string | null; errors: null }
  | { input: null; errors: LoginErrors };

/** The form as it is sent, or what is wrong with it, field by field. */
export function readDraft(draft: LoginDraft): Reading {
  const parsed = oidcProviderInputShape.safeParse({
    ...{ name: draft.name, issuer: draft.issuer, clientId: draft.clientId, onlyThisWay: draft.onlyThisWay },
    allowedDomains: wordsOf(draft.domains),
    demands: {
      maxAgeMinutes: draft.maxAge.trim() === "" ? null : Number(draft.maxAge),
      acrValues: wordsOf(draft.acr),
      amrValues: wordsOf(draft.amr),
    },
    roleMapping: {
      claim: draft.claim,
      roles: draft.groups.filter(({ group }) => group.trim() !== ""),
      otherwise: draft.otherwise === "none" ? null : draft.otherwise,
    },
  });
  if (parsed.success) return { input: parsed.data, secret: draft.secret.trim() || null, errors: null };
  const errors: LoginErrors = {};
  for (const { path, message } of parsed.error.issues) errors[fieldOf(path)] ??= message;
  return { input: null, errors };
}

function wordsOf(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter(Boolean);
}

/** The whole of a list is one field of the form. */
function fieldOf(path: readonly PropertyKey[]): string {
  return path
    .filter((part) => typeof part === "string")
    .slice(0, 2)
    .join(".");
}
