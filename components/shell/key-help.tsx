"use client";

import { useEffect, useState } from "react";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { keysAreOn, rememberKeys } from "../ui/key-preference";
import { Switch } from "../ui/switch";
import type { Place } from "./places";

interface KeyHelpProps {
  open: boolean;
  places: readonly Place[];
  onClose(): void;
}

const IN_LISTS: readonly [string, string][] = [
  ["j", "Next row"],
  ["k", "Row before"],
  ["Enter", "Open the row"],
  ["/", "Search the list"],
];

const ANYWHERE: readonly [string, string][] = [
  ["⌘ K", "Search or go to"],
  ["c", "Import leads"],
  ["?", "Show the keys"],
  ["Esc", "Close what floats"],
];

/** All keys on one sheet, and the switch that turns them off. */
export function KeyHelp({ open, places, onClose }: KeyHelpProps) {
  const goTo = places.map((place) => [place.keys, place.name] as const);
  return (
    <Dialog open={open} onClose={onClose} title="Keys">
      <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <KeyList title="Go to" keys={goTo} />
        <div className="grid content-start gap-4">
          <KeyList title="In lists" keys={IN_LISTS} />
          <KeyList title="Anywhere" keys={ANYWHERE} />
        </div>
      </div>
      <KeySwitch />
    </Dialog>
  );
}

function KeySwitch() {
  const [on, setOn] = useState(true);
  useEffect(() => setOn(keysAreOn()), []);
  const change = (next: boolean) => {
    rememberKeys(next);
    setOn(next);
  };
  return (
    <div className="mt-5 flex items-center justify-between border-t pt-4">
      <span className="text-muted">Single keys work while you are not typing</span>
      <Switch label="Single keys" checked={on} onChecked={change} />
    </div>
  );
}

function KeyList({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-medium text-muted">{title}</h3>
      <dl>
        {keys.map(([key, does]) => (
          <div key={key} className="flex h-7 items-center justify-between">
            <dt>{does}</dt>
            <dd className="inline-flex gap-0.5">
              {key.split(" ").map((part) => (
                <Kbd key={part}>{part.length === 1 ? part.toUpperCase() : part}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
