"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { SourcesProps } from "@/components/settings/sources/props";
import type { CustomSource } from "@/lib/models/custom-source/shape";
import type { Acted } from "../../act";
import { shown } from "../ask";
import { deleteSource, keepSource, testSource } from "./source-actions";

/** The workspace's own sources: which form is open, and what the server said of it. */
export function useSources(sources: CustomSource[]): SourcesProps {
  const router = useRouter();
  const [editing, setEditing] = useState<SourcesProps["editing"]>(null);
  const [busy, setBusy] = useState<SourcesProps["busy"]>(null);
  const [fieldErrors, setFieldErrors] = useState<SourcesProps["fieldErrors"]>([]);
  const [trial, setTrial] = useState<SourcesProps["trial"]>(null);

  const open = (source: SourcesProps["editing"]) => {
    setEditing(source);
    setFieldErrors([]);
    setTrial(null);
  };
  const during = async <Value>(
    what: "save" | "test",
    action: Promise<Acted<Value>>,
  ): Promise<Value | null> => {
    setBusy(what);
    const acted = await action;
    setBusy(null);
    setFieldErrors(acted.ok ? [] : acted.fields.map(atField));
    return shown(acted);
  };
  return {
    ...{ sources, editing, busy, fieldErrors, trial },
    onEdit: open,
    onSave: async (change) => {
      if ((await during("save", keepSource(change))) === null) return;
      open(null);
      router.refresh();
    },
    onTest: async (change, sample) => {
      setTrial(null);
      setTrial(await during("test", testSource(change, sample)));
    },
    onDelete: async (id) => {
      shown(await deleteSource(id));
      router.refresh();
    },
  };
}

/** The form knows its fields without the action's wrapping. */
function atField({ field, message }: { field: string; message: string }) {
  return { field: field.replace(/^input\./, ""), message };
}
