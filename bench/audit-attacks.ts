import type { StoredEntry, StoredHead } from "@/lib/models/audit/store";

/** A workspace's log as it lies in the database. */
export interface Log {
  entries: StoredEntry[];
  head: StoredHead;
}

/** A log that somebody changed who can write to the database and has no key, and the places that a check must name. */
export interface Attacked {
  log: Log;
  places: number[];
}

type Attack = (log: Log, random: () => number) => Attacked;

const COLUMNS = [
  ...([
    "at",
    "actor",
    "actorId",
    "action",
    "target",
    "address",
    "detail",
    "detailMac",
    "mac",
    "chain",
  ] as const),
];

const pick = (random: () => number, from: number, to: number) =>
  from + Math.floor(random() * (to - from + 1));

/** Another value in one column of one entry. */
const edit: Attack = ({ entries, head }, random) => {
  const place = pick(random, 1, entries.length);
  const column = COLUMNS[pick(random, 0, COLUMNS.length - 1)] ?? "mac";
  const edited = entries.map((entry) => (entry.position === place ? changed(entry, column, random) : entry));
  return { log: { entries: edited, head }, places: [place] };
};

function changed(entry: StoredEntry, column: (typeof COLUMNS)[number], random: () => number): StoredEntry {
  if (column === "at") return { ...entry, at: new Date(entry.at.getTime() + pick(random, 1, 1e9)) };
  const text = entry[column] ?? "";
  const at = pick(random, 0, text.length - 1);
  const other = String.fromCharCode(text.charCodeAt(at) ^ 1);
  return { ...entry, [column]: text.slice(0, at) + other + text.slice(at + 1) };
}

/** An entry less, the last one not among them: that is a cut. */
const deletion: Attack = ({ entries, head }, random) => {
  const place = pick(random, 1, entries.length - 1);
  return { log: { entries: entries.filter(({ position }) => position !== place), head }, places: [place] };
};

const swap: Attack = ({ entries, head }, random) => {
  const a = pick(random, 1, entries.length);
  const b = ((a - 1 + pick(random, 1, entries.length - 1)) % entries.length) + 1;
  const other = new Map([
    [a, b],
    [b, a],
  ]);
  const swapped = entries.map((entry) => ({
    ...entry,
    position: other.get(entry.position) ?? entry.position,
  }));
  return { log: { entries: swapped, head }, places: [a, b] };
};

/** A made-up entry, or a true one once more, with all behind it moved on; the head goes with them or stays. */
const insertion: Attack = ({ entries, head }, random) => {
  const place = pick(random, 1, entries.length + 1);
  const model = entries[pick(random, 0, entries.length - 1)];
  if (model === undefined) throw new Error("an empty log");
  const isCopy = random() < 0.5 && model.position !== place;
  const added = { ...model, position: place, ...(isCopy ? {} : { action: "made up" }) };
  const moved = entries.map((entry) =>
    entry.position >= place ? { ...entry, position: entry.position + 1 } : entry,
  );
  const moves = random() < 0.5;
  return {
    log: { entries: [...moved, added], head: moves ? { ...head, position: head.position + 1 } : head },
    places: [place],
  };
};

/** The last entries gone, with the head as it was, or turned back to the last one left. */
const cut: Attack = ({ entries, head }, random) => {
  const left = pick(random, 1, entries.length - 1);
  const kept = entries.filter(({ position }) => position <= left);
  const chain = kept.at(-1)?.chain ?? "";
  const turned = random() < 0.5 ? { ...head, position: left, chain } : head;
  return { log: { entries: kept, head: turned }, places: [left + 1] };
};

export const ATTACKS = { edit, deletion, swap, insertion, cut };
