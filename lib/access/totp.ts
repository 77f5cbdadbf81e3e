import { Secret, TOTP } from "otpauth";

const PERIOD = 30;
/** How many steps a person's clock may be off. */
const WINDOW = 1;

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: "Leadloom",
    label,
    period: PERIOD,
    digits: 6,
    secret: Secret.fromBase32(secret),
  });
}

/** 160 random bits, base32. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator reads from the square. */
export function totpAddress(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** The time step that a code is of; null for a wrong one. */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret, "").validate({ token, window: WINDOW, timestamp: now.getTime() });
  return delta === null ? null : Math.floor(now.getTime() / (PERIOD * 1000)) + delta;
}
