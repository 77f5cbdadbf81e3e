import { parsePhoneNumberFromString } from "libphonenumber-js";
import type { Lead } from "@/lib/models/record/shape";
import { countryCode } from "./country-code";
import { firstEmail } from "./email-address";
import { countryOfState } from "./us-states";

/** Country domains that are sold to the whole world and so say nothing. */
const WORLDWIDE = new Set(
  "ac ag ai am bz cc cd cm co fm gg gl im in io is la li ly me ms mu nu pw sc sh so st tk to tv vc vg ws".split(
    " ",
  ),
);
const POSTAL: [RegExp, string][] = [
  [/^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, "GB"],
  [/^[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d$/i, "CA"],
  [/^\d{4} ?[A-Z]{2}$/i, "NL"],
  [/^\d{5}-\d{4}$/, "US"],
  [/^\d{2}-\d{3}$/, "PL"],
  [/^\d{4}-\d{3}$/, "PT"],
];
const CAR_CODE = /^([A-Z]{1,2})[- ](?=\d{4,5}$)/;

/**
 * The country of a lead as an ISO 3166 two-letter code, above all to read its phone numbers; null when nothing tells.
 * In this order: the country column (a name in eight languages or a code), the prefix of an international phone number,
 * the country domain of website or email, a state of the US or Canada, the form of the postal code.
 */
export function countryOf(lead: Lead): string | null {
  return (
    (lead.country && countryCode(lead.country)) ||
    (lead.phone && countryOfPhone(lead.phone)) ||
    (lead.website && countryOfHost(lead.website)) ||
    (lead.email && countryOfHost(firstEmail(lead.email) ?? "")) ||
    (lead.state && countryOfState(lead.state)) ||
    (lead.postal_code && countryOfPostalCode(lead.postal_code)) ||
    null
  );
}

function countryOfPhone(phone: string): string | null {
  const international = phone.trim().replace(/^00/, "+");
  if (!international.startsWith("+")) return null;
  return parsePhoneNumberFromString(international)?.country ?? null;
}

function countryOfHost(address: string): string | null {
  const host =
    address
      .replace(/^[a-z]+:\/\//i, "")
      .replace(/^.*@/, "")
      .split(/[/:?#\s]/, 1)[0] ?? "";
  const ending = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  if (ending.length !== 2 || ending === host.toLowerCase() || WORLDWIDE.has(ending)) return null;
  return countryCode(ending);
}

function countryOfPostalCode(code: string): string | null {
  const prefix = CAR_CODE.exec(code)?.[1];
  if (prefix) return countryCode(prefix);
  return POSTAL.find(([form]) => form.test(code))?.[1] ?? null;
}
