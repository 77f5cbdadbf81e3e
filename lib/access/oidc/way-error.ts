import { AppError, type ErrorCode } from "@/lib/platform/errors";

/** Why somebody did not come in through a provider, in words for them. The address of the door names the line, no text. */
export const WAY_FAULTS = {
  stale: "This sign-in was started too long ago, or in another browser. Start again from here.",
  denied: "Your login did not let you in.",
  failed: "Your login's answer does not hold. Start again from here; if it happens again, tell an owner.",
  unreachable: "Your login cannot be reached at the moment. Try again in a while.",
  gone: "There is no such login any more. Ask an owner of the workspace.",
  unnamed: "Your login did not say who you are. Tell an owner of the workspace.",
  no_email: "Your login tells no email address. Whoever manages it has to share it.",
  domain: "Email addresses like yours do not come in here. Ask an owner of the workspace.",
  unverified: "Your login has not verified that the email address is yours.",
  group: "None of your groups opens this workspace. Ask whoever manages your login.",
  aged: "Your login asked who you are too long ago for this workspace. Sign out there, then sign in again.",
  weak: "This workspace wants a stronger sign-in than your login shows. Set up a second factor there, or ask whoever manages it.",
  stranger:
    "No account here is connected with this login. If you have one, sign in with your password and connect the login under Settings → Account. Otherwise ask for an invitation.",
  has_account:
    "There is an account with your email already. Sign in with its password, then connect this login under Settings → Account.",
  other_email: "The invitation is for another email address than the one that this login has verified.",
  company_only: "Only its company login opens this workspace. Ask an owner how to come in.",
  signed_out: "You were signed out meanwhile. Sign in, then connect the login again.",
  taken_out: "You were taken out of this workspace. Ask an owner for an invitation, then sign in again.",
} as const;

export type WayFault = keyof typeof WAY_FAULTS;

const CODES: Partial<Record<WayFault, ErrorCode>> = {
  unreachable: "unavailable",
  gone: "not_found",
  failed: "upstream_failed",
};

/** Somebody does not come in by the way that they took. */
export class WayError extends AppError {
  readonly fault: WayFault;

  constructor(fault: WayFault, cause?: unknown) {
    super(CODES[fault] ?? "forbidden", WAY_FAULTS[fault], { cause });
    this.name = "WayError";
    this.fault = fault;
  }
}

/** What the door says of a fault in its address; null for words that are not ours. */
export function wayFaultWords(fault: string | undefined): string | null {
  return Object.entries(WAY_FAULTS).find(([name]) => name === fault)?.[1] ?? null;
}
