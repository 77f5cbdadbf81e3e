"use client";

import { useRouter } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { SETTINGS_SECTIONS, type SettingsViewProps } from "@/components/settings/props";
import { SettingsView } from "@/components/settings/settings-view";
import type { CustomSource } from "@/lib/models/custom-source/shape";
import { shown } from "../ask";
import { makeKey, revokeKey } from "./actions";
import { useSources } from "./use-sources";

interface LiveSettingsProps
  extends Pick<SettingsViewProps, "keys" | "connections" | "features" | "members" | "login" | "account"> {
  ownSources: CustomSource[];
}

/** The settings; a new key is held here until the person has copied it, and nowhere else. */
export function LiveSettings({ ownSources, ...props }: LiveSettingsProps) {
  const router = useRouter();
  const [section, setSection] = useQueryState(
    "section",
    parseAsStringLiteral(SETTINGS_SECTIONS).withDefault("connections"),
  );
  const sources = useSources(ownSources);
  const [newKey, setNewKey] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const create = async (name: string) => {
    setBusy(true);
    setNewKey(shown(await makeKey(name)));
    setBusy(false);
    router.refresh();
  };
  const revoke = async (id: string) => {
    setBusy(true);
    shown(await revokeKey(id));
    setBusy(false);
    router.refresh();
  };
  return (
    <SettingsView
      {...props}
      sources={sources}
      section={section}
      onSection={(value) => void setSection(value)}
      newKey={newKey}
      busy={busy}
      onCreate={(name) => void create(name)}
      onRevoke={(id) => void revoke(id)}
      onSeen={() => setNewKey(null)}
    />
  );
}
