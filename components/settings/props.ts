import type { ReactNode } from "react";
import type { SourcesProps } from "./sources/props";

/** One part that Leadloom stands on, and whether the real thing or a stand-in does the work. */
export interface Connection {
  id: "database" | "engine" | "search" | "browser" | "model" | "mail";
  name: string;
  state: "connected" | "stand_in" | "problem";
  /** What does the work now: `SQLite file`, `Template writer`. */
  using: string;
  /** What that means for the user, in a sentence. */
  meaning: string;
  /** Settings that connect the real thing, for example `LLM_PROVIDER=openai`; empty when nothing is to do. */
  settings: string[];
}

export type KeyRole = "viewer" | "member" | "admin";

export interface ApiKey {
  id: string;
  name: string;
  /** The first letters, to tell keys apart. The key itself never comes back. */
  prefix: string;
  role: KeyRole;
  madeBy: string;
  createdAt: string;
  lastUsedAt: string | null;
  /** Null for one that works until it is revoked. */
  expiresAt: string | null;
}

export interface NewKey {
  name: string;
  role: KeyRole;
  expiresInDays: number | null;
}

export interface Feature {
  id: string;
  name: string;
  note: string;
  on: boolean;
  /** The setting that turns it on or off. */
  setting: string;
}

export const SETTINGS_SECTIONS = [
  "connections",
  "sources",
  "members",
  "login",
  "keys",
  "log",
  "privacy",
  "features",
  "account",
  "look",
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

export interface ApiKeysProps {
  keys: ApiKey[];
  /** What the reader may give a key; null for who may not manage keys. */
  keyRoles: readonly KeyRole[] | null;
  /** A key that was just made: shown once, then gone. */
  newKey: string | null;
  busy: boolean;
  onCreate(key: NewKey): void;
  onRotate(id: string, overlapHours: number): void;
  onRevoke(id: string): void;
  /** The person has copied the new key. */
  onSeen(): void;
}

/** Sections that bring their own contents; null hides one from who may not see it. */
export interface SettingsPanels {
  members: ReactNode;
  login: ReactNode;
  log: ReactNode | null;
  privacy: ReactNode | null;
  account: ReactNode;
}

export interface SettingsViewProps extends ApiKeysProps {
  panels: SettingsPanels;
  section: SettingsSection;
  onSection(section: SettingsSection): void;
  connections: Connection[];
  sources: SourcesProps;
  features: Feature[];
}
