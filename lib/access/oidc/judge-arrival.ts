import type { MappedRole, OidcProviderInput } from "@/lib/models/oidc-provider/shape";
import { isOpenToAll, MAPPED_ROLES } from "@/lib/models/oidc-provider/shape";
import type { Arrival } from "./read-arrival";
import type { WayFault } from "./way-error";

export type Verdict =
  | {
      welcome: true;
      role: MappedRole;
      /** Whether the provider's groups said so: then it holds for who is in already, too. */
      isMapped: boolean;
    }
  | { welcome: false; fault: WayFault };

/** The part of a provider's settings that says who may come in, and as what. */
export type ArrivalRules = Pick<OidcProviderInput, "issuer" | "allowedDomains" | "roleMapping">;

/** Whether the workspace's own rules let in whom its provider has sent. */
export function judgeArrival(rules: ArrivalRules, arrival: Arrival): Verdict {
  const { allowedDomains, roleMapping } = rules;
  const domain = arrival.email.slice(arrival.email.lastIndexOf("@") + 1);
  if (allowedDomains.length > 0) {
    if (!allowedDomains.includes(domain)) return { welcome: false, fault: "domain" };
    if (!isOwnAddress(rules, arrival)) return { welcome: false, fault: "unverified" };
  }
  const mapped = highestOf(
    roleMapping.roles.filter(({ group }) => arrival.groups.includes(group)).map(({ role }) => role),
  );
  const role = mapped ?? roleMapping.otherwise;
  if (role === null) return { welcome: false, fault: "group" };
  return { welcome: true, role, isMapped: roleMapping.roles.length > 0 };
}

/** A company's own directory that does not speak of verifying is believed; one where anybody can register is not. */
function isOwnAddress({ issuer }: ArrivalRules, { emailVerified }: Arrival): boolean {
  return emailVerified ?? !isOpenToAll(issuer);
}

function highestOf(roles: MappedRole[]): MappedRole | undefined {
  return MAPPED_ROLES.filter((role) => roles.includes(role)).at(-1);
}
