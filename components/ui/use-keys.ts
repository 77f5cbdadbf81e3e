"use client";

import { useEffect, useRef } from "react";
import { keysAreOn } from "./key-preference";
import { stepKeys } from "./key-sequence";

const FORGET_MS = 900;
const TYPING = "input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable=true]";

/** A key belongs to the page only when nobody types, nothing floats above and no modifier is down. */
function belongsToPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(`${TYPING}, [role=menu]`)) return false;
  return document.querySelector("[role=dialog], [role=alertdialog]") === null && keysAreOn();
}

/** Keys of the page: `{ j: next, "g h": goHome }`. Off while typing and under dialogs. */
export function useKeys(bindings: Record<string, () => void>): void {
  const current = useRef(bindings);
  useEffect(() => {
    current.current = bindings;
  });
  useEffect(() => {
    let pending = "";
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent) => {
      if (!belongsToPage(event)) return;
      const step = stepKeys(Object.keys(current.current), pending, event.key);
      clearTimeout(timer);
      pending = step.pending;
      timer = setTimeout(() => {
        pending = "";
      }, FORGET_MS);
      if (step.fired === null) return;
      event.preventDefault();
      current.current[step.fired]?.();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
}
