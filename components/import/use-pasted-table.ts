"use client";

import { useEffect } from "react";
import { pastedFile } from "./pasted-file";

/** Takes a table that is pasted anywhere on the page: the file itself, or rows copied from a sheet. */
export function usePastedTable(onFile: (file: File) => void, on: boolean): void {
  useEffect(() => {
    if (!on) return;
    const onPaste = (event: ClipboardEvent) => {
      const given = event.clipboardData?.files[0];
      const file = given ?? pastedFile(event.clipboardData?.getData("text/plain") ?? "");
      if (!file) return;
      event.preventDefault();
      onFile(file);
    };
    document.addEventListener("paste", onPaste);
    return () => document.removeEventListener("paste", onPaste);
  }, [onFile, on]);
}
