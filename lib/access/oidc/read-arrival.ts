import { z } from "zod";
import { emailShape } from "@/lib/models/user/shape";
import { WayError } from "./way-error";

/** What a provider says of somebody, as far as we look at it. */
export interface Arrival {
  /** Who they are there: never given to somebody else. */
  subject: string;
  /** Their email, as the provider tells it. */
  email: string;
  /** Null where the provider does not speak of it. */
  emailVerified: boolean | null;
  name: string;
  groups: string[];
}

export type Claims = Record<string, unknown>;

/** Some providers write booleans as text. */
export const truthShape = z
  .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")])
  .nullable()
  .catch(null);

/**
 * Reads the claims of an ID token and of the userinfo endpoint.
 * @param groupClaim the claim that tells the groups; empty for none
 * @throws WayError where there is no subject or no email
 */
export function readArrival(claims: Claims, groupClaim: string): Arrival {
  const subject = subjectOf(claims);
  const email = emailShape.safeParse(claims.email);
  if (!email.success) throw new WayError("no_email");
  return {
    subject,
    email: email.data,
    emailVerified: truthShape.parse(claims.email_verified ?? null),
    name: nameOf(claims) ?? email.data,
    groups: groupsOf(claims, groupClaim),
  };
}

/** Who somebody is at their provider. @throws WayError */
export function subjectOf(claims: Claims): string {
  const subject = z.string().min(1).max(255).safeParse(claims.sub);
  if (!subject.success) throw new WayError("unnamed");
  return subject.data;
}

/** What somebody is called; undefined where their provider does not tell. */
export function nameOf(claims: Claims): string | undefined {
  const texts = [claims.name, [claims.given_name, claims.family_name].filter(isText).join(" ")];
  return texts
    .filter(isText)
    .map((text) => text.trim().slice(0, 80))
    .find((text) => text !== "");
}

/** The claim of exactly this name; else its dots lead into the claims that hold others. */
function groupsOf(claims: Claims, claim: string): string[] {
  if (claim === "") return [];
  const found = Object.hasOwn(claims, claim) ? claims[claim] : insideOf(claims, claim.split("."));
  const values: unknown[] = Array.isArray(found) ? found : [found];
  return values
    .filter((one) => isText(one) || typeof one === "boolean" || typeof one === "number")
    .map(String);
}

function insideOf(value: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, first)) return undefined;
  return insideOf(Object.entries(value).find(([name]) => name === first)?.[1], rest);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
