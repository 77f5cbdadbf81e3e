"use client";

import { useState } from "react";
import { PrivacyView } from "@/components/privacy/privacy-view";
import type { PersonErased, PersonFound, PrivacyViewProps, Retention } from "@/components/privacy/props";
import { send, toldError } from "../ask";
import { saveBlob } from "./save-blob";

const AT = "/api/v1/privacy";

/** Finding, exporting and erasing somebody, and the retention, by the same REST routes that programs use. */
export function LivePrivacy({ retention: given }: { retention: Retention }) {
  const [asked, setAsked] = useState<PrivacyViewProps["asked"]>(null);
  const [found, setFound] = useState<PersonFound | null>(null);
  const [erased, setErased] = useState<PersonErased | null>(null);
  const [retention, setRetention] = useState(given);
  const [busy, setBusy] = useState(false);
  const query = asked === null ? {} : { [asked.field]: asked.value };
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch(toldError);
    setBusy(false);
  };
  const find: PrivacyViewProps["onFind"] = (field, value) =>
    void during(async () => {
      setErased(null);
      setFound(null);
      setAsked({ field, value });
      setFound(await (await send("POST", `${AT}/find`, { [field]: value })).json());
    });
  const takeAway = () =>
    void during(async () =>
      saveBlob(await (await send("POST", `${AT}/export`, query)).blob(), "person.json"),
    );
  const erase = (confirm: string) =>
    void during(async () =>
      setErased(await (await send("POST", `${AT}/erase`, { ...query, confirm })).json()),
    );
  const keep = (next: Retention) =>
    void during(async () => setRetention(await (await send("PUT", `${AT}/retention`, next)).json()));
  return (
    <PrivacyView
      {...{ asked, found, erased, busy, retention }}
      onFind={find}
      onExport={takeAway}
      onErase={erase}
      onRetention={keep}
    />
  );
}
