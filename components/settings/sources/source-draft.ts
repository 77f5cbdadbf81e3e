import {
  type CustomSource,
  type CustomSourceInput,
  customSourceShape,
} from "@/lib/models/custom-source/shape";
import type { SecretChoice, SourceChange } from "./props";

export interface FieldDraft {
  /** Tells rows apart while they are added and taken away. */
  key: number;
  field: string;
  path: string;
  confidence: string;
}

/** A declared source while it is typed: numbers are still text. */
export interface SourceDraft {
  label: string;
  name: string;
  url: string;
  /** Empty: it is asked by GET. */
  body: string;
  auth: CustomSourceInput["auth"]["kind"];
  authName: string;
  /** Empty: what is stored stays. */
  secret: string;
  removeSecret: boolean;
  fields: FieldDraft[];
  /** US dollars; empty is "not known". */
  price: string;
  /** Empty: no limit. */
  calls: string;
  perSeconds: string;
  timeoutSeconds: string;
}

/** By dotted path of the shape, for example `fields.0.path`. */
export type SourceErrors = Partial<Record<string, string>>;

/** What each part of the form needs. */
export interface SourcePartProps {
  draft: SourceDraft;
  errors: SourceErrors;
  onChange(change: Partial<SourceDraft>): void;
}

export type SourceReading = { change: SourceChange; errors: null } | { change: null; errors: SourceErrors };

export function draftOf(source: CustomSource | null): SourceDraft {
  const auth = source?.auth ?? { kind: "none" };
  return {
    label: source?.label ?? "",
    name: source?.name ?? "",
    url: source?.url ?? "",
    body: source?.body ?? "",
    auth: auth.kind,
    authName: "name" in auth ? auth.name : "",
    secret: "",
    removeSecret: false,
    fields: (source?.fields ?? [{ field: "email", path: "", confidence: 0.7 }]).map((field, key) => ({
      ...field,
      key,
      confidence: String(Math.round(field.confidence * 100)),
    })),
    price: source?.pricePerCallUsd == null ? "" : String(source.pricePerCallUsd),
    calls: source?.rate ? String(source.rate.calls) : "",
    perSeconds: source?.rate ? String(source.rate.perSeconds) : "60",
    timeoutSeconds: String((source?.timeoutMs ?? 10_000) / 1_000),
  };
}

/** A name for a source, of the words that people read: `Acme Firmendaten` -> `acme-firmendaten`. */
export function nameFrom(label: string): string {
  return label
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 40);
}

/** What to write instead, for fields whose rule says nothing in words. */
const PLAIN: SourceErrors = {
  pricePerCallUsd: "US dollars from 0 to 100. Empty: not known",
  "rate.calls": "A whole number from 1 to 10,000. Empty: no limit",
  "rate.perSeconds": "Seconds above 0, at most a day",
  timeoutMs: "Seconds from 0.1 to 60",
};

/** The source that a draft says, or what is wrong with it. */
export function readDraft(draft: SourceDraft, id: string | null): SourceReading {
  const parsed = customSourceShape.safeParse({
    name: draft.name || nameFrom(draft.label),
    label: draft.label,
    url: draft.url,
    body: draft.body.trim() === "" ? null : draft.body,
    auth: { kind: draft.auth, name: draft.authName.trim() },
    fields: draft.fields.map(({ field, path, confidence }) => ({
      field,
      path,
      confidence: numberIn(confidence) / 100,
    })),
    pricePerCallUsd: draft.price.trim() === "" ? null : numberIn(draft.price),
    rate:
      draft.calls.trim() === ""
        ? null
        : { calls: numberIn(draft.calls), perSeconds: numberIn(draft.perSeconds) },
    timeoutMs: Math.round(numberIn(draft.timeoutSeconds) * 1_000),
  });
  if (parsed.success) return { change: { id, input: parsed.data, secret: secretOf(draft) }, errors: null };
  const errors: SourceErrors = {};
  for (const { path, message } of parsed.error.issues) {
    const at = path.join(".");
    errors[at] ??= PLAIN[at] ?? (at.endsWith("confidence") ? "A number from 0 to 100" : message);
  }
  return { change: null, errors };
}

function secretOf(draft: SourceDraft): SecretChoice {
  if (draft.auth === "none" || draft.removeSecret) return { kind: "remove" };
  const secret = draft.secret.trim();
  return secret === "" ? { kind: "keep" } : { kind: "set", secret };
}

/** A number as people type it, with a dollar sign or a decimal comma; NaN when it is none. */
function numberIn(text: string): number {
  const plain = text
    .trim()
    .replace(/^\$\s*/, "")
    .replace(",", ".");
  return plain === "" ? Number.NaN : Number(plain);
}
