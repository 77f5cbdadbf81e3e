import type { Caller } from "@/lib/access/open-tenant";
import { roleMatrix } from "@/lib/access/role-matrix";
import { may } from "@/lib/access/rules";
import { listInvitations } from "@/lib/models/invitation/store";
import { ROLES } from "@/lib/models/membership/shape";
import { listMembers } from "@/lib/models/membership/store";
import type { OpenSession } from "@/lib/models/session/shape";
import { readFactorRule } from "@/lib/models/workspace/second-factor.store";

/** What the members' screen shows to who looks; the invited are for those alone who may invite. */
export async function loadMembers({ tenant, role, session }: Caller & { session: OpenSession }) {
  const mayManage = may(role, "action members/invite");
  const isOwner = may(role, "action members/requireFactor");
  const [members, invitations, factorRule] = await Promise.all([
    listMembers(tenant),
    mayManage ? listInvitations(tenant, new Date()) : [],
    isOwner ? readFactorRule(tenant) : null,
  ]);
  const me = { userId: session.person.id, role };
  return { members, invitations, lines: roleMatrix(), roles: ROLES, me, mayManage, factorRule };
}
