"use client";

import { type RefObject, useEffect, useRef, useState } from "react";
import { useKeys } from "./use-keys";

interface ActiveRowInput {
  count: number;
  body: RefObject<HTMLTableSectionElement | null>;
  scrollTo(index: number): void;
}

/** The row that has the keyboard: j and k, or the arrows, move it. */
export function useActiveRow({ count, body, scrollTo }: ActiveRowInput) {
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const move = (by: number) => {
    const onRow = body.current?.contains(document.activeElement) ?? false;
    const next = onRow ? Math.min(Math.max(active + by, 0), count - 1) : active;
    if (count === 0) return;
    moved.current = true;
    scrollTo(next);
    setActive(next);
    focusRow(body.current, next);
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focusRow(body.current, active);
  }, [active, body]);
  return { active: Math.min(active, Math.max(count - 1, 0)), setActive, move };
}

function focusRow(body: HTMLElement | null, index: number): void {
  body?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus({ preventScroll: true });
}
