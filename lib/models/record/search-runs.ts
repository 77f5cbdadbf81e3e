/** Keys of records in the order in which a list is read: positions upwards or ids downwards. */
export interface Run<Key> {
  first: Key;
  last: Key;
}

/** So many blocks between two that are to be read cost less than another query. */
const LONGEST_SKIP = 3;

/**
 * The stretches of a list that are to be read, in its order and none overlapping the next.
 * @param blocks may overlap; those that need not be read are read only where that is cheaper than leaving them out
 * @param isPast whether a key comes after another in the list's order
 */
export function runsOf<Key>(
  blocks: readonly (Run<Key> & { read: boolean })[],
  isPast: (key: Key, other: Key) => boolean,
): Run<Key>[] {
  const inOrder = [...blocks].sort((a, b) =>
    isPast(a.first, b.first) ? 1 : isPast(b.first, a.first) ? -1 : 0,
  );
  const runs: Run<Key>[] = [];
  let skipped = 0;
  for (const { first, last, read } of inOrder) {
    if (!read) {
      skipped++;
      continue;
    }
    const run = runs.at(-1);
    if (run === undefined || (skipped > LONGEST_SKIP && isPast(first, run.last))) runs.push({ first, last });
    else if (isPast(last, run.last)) run.last = last;
    skipped = 0;
  }
  return runs;
}
