"use client";

import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { classNames } from "./class-names";
import { Input } from "./input";
import { useKeys } from "./use-keys";

interface SearchInputProps {
  label: string;
  value: string;
  onValue(value: string): void;
  className?: string;
}

const SETTLE_MS = 200;

/** A search box that waits for a short rest in typing before it asks. `/` goes to it, Escape empties it. */
export function SearchInput({ label, value, onValue, className }: SearchInputProps) {
  const [typed, setTyped] = useState(value);
  const box = useRef<HTMLInputElement>(null);
  useKeys({ "/": () => box.current?.focus() });
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onValue(typed), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onValue]);
  return (
    <span className={classNames("relative block min-w-0", className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted [--icon:14px]"
      />
      <Input
        ref={box}
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Escape" && setTyped("")}
        className="pl-7.5 [&::-webkit-search-cancel-button]:appearance-none"
      />
    </span>
  );
}
