import { LEAD_FIELDS, type LeadField } from "@/lib/models/record/shape";
import type { SelectOption } from "../ui/select";

export const LEAD_FIELD_NAMES: Record<LeadField, string> = {
  company: "Company",
  website: "Website",
  email: "Email",
  phone: "Phone",
  first_name: "First name",
  last_name: "Last name",
  full_name: "Full name",
  job_title: "Job title",
  street: "Street",
  city: "City",
  state: "State or region",
  postal_code: "Postal code",
  country: "Country",
  industry: "Industry",
  linkedin: "LinkedIn",
  notes: "Notes",
};

/** The value of the choice that keeps a column without giving it a meaning. */
export const KEPT = "";

/** What a column can go to. */
export const TARGET_CHOICES: readonly SelectOption[] = [
  { value: KEPT, label: "Keep as it is" },
  ...LEAD_FIELDS.map((field) => ({ value: field, label: LEAD_FIELD_NAMES[field] })),
];
