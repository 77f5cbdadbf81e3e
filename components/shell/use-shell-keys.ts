"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useKeys } from "../ui/use-keys";
import type { Place } from "./places";

/** Keys that work on every screen: g and a letter go somewhere, ? shows the keys, ⌘K or Ctrl+K opens the palette. */
export function useShellKeys(places: readonly Place[], open: (what: "palette" | "keys") => void): void {
  const router = useRouter();
  const goTo = places.map((place) => [place.keys, () => router.push(place.href)] as const);
  useKeys({ ...Object.fromEntries(goTo), "?": () => open("keys"), c: () => router.push("/import") });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      open("palette");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);
}
