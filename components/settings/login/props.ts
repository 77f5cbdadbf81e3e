import type { OidcProvider, OidcProviderInput } from "@/lib/models/oidc-provider/shape";

/** One thing that a test looked at; `good` is null where it cannot be told. */
export interface TrialLine {
  what: string;
  good: boolean | null;
  said: string;
}

export interface LoginViewProps {
  /** Null where the workspace has none. */
  provider: OidcProvider | null;
  /** Where the provider is to send people back to. */
  callback: string;
  /** The page of this workspace's own sign-in. */
  door: string;
  busy: "save" | "test" | null;
  fieldErrors: readonly { field: string; message: string }[];
  trial: TrialLine[] | null;
  /** @param secret null keeps the stored one */
  onSave(input: OidcProviderInput, secret: string | null): void;
  onTest(input: OidcProviderInput, secret: string | null): void;
  onRemove(): void;
}
