export type Role = "viewer" | "member" | "admin" | "owner";

export interface Member {
  userId: string;
  name: string;
  email: string;
  role: Role;
  /** Whether a second factor is asked at sign-in. */
  twoStep: boolean;
  lastSeenAt: string | null;
}

export interface Invitation {
  id: string;
  email: string;
  role: Role;
  expiresAt: string;
}

export interface RoleLine {
  what: string;
  roles: readonly Role[];
}

export interface MembersViewProps {
  members: Member[];
  invitations: Invitation[];
  lines: RoleLine[];
  roles: readonly Role[];
  /** The id and the role of who looks. */
  me: { userId: string; role: Role };
  mayManage: boolean;
  /** Whether everybody needs a second factor, for an owner to change; null for who is none. */
  factorRule: boolean | null;
  /** The link of an invitation that was just made: shown once, then gone. */
  newLink: string | null;
  busy: boolean;
  onInvite(email: string, role: Role): void;
  onWithdraw(id: string): void;
  onRole(userId: string, role: Role): void;
  onTakeOut(userId: string): void;
  onResetFactor(userId: string): void;
  /** Signs somebody out of every browser. */
  onSignOut(userId: string): void;
  onFactorRule(required: boolean): void;
  onLeave(): void;
  /** The person has copied the link. */
  onSeen(): void;
}
