"use client";

import { useRouter } from "next/navigation";
import { parseAsStringLiteral, useQueryState } from "nuqs";
import { useState } from "react";
import { SETTINGS_SECTIONS, type SettingsViewProps } from "@/components/settings/props";
import { SettingsView } from "@/components/settings/settings-view";
import type { CustomSource } from "@/lib/models/custom-source/shape";
import type { Acted } from "../../act";
import { shown } from "../ask";
import { makeKey, revokeKey, rotateKey } from "./actions";
import { useSources } from "./use-sources";

interface LiveSettingsProps
  extends Pick<SettingsViewProps, "keys" | "keyRoles" | "connections" | "features" | "panels"> {
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
  const hold = async (making: Promise<Acted<string>>) => {
    setBusy(true);
    setNewKey(shown(await making));
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
      onCreate={(key) => void hold(makeKey(key))}
      onRotate={(id, overlapHours) => void hold(rotateKey(id, overlapHours))}
      onRevoke={(id) => void revoke(id)}
      onSeen={() => setNewKey(null)}
    />
  );
}
