/** What a key press means after the keys before it: the new memory, and the binding that fired, if any. */
export interface KeyStep {
  pending: string;
  fired: string | null;
}

/**
 * Follows one key after another. Bindings are single keys (`j`) or two in a row (`g h`).
 * @param pending the first key of a two-key binding that was pressed before, or an empty string
 */
export function stepKeys(bindings: readonly string[], pending: string, key: string): KeyStep {
  const both = pending ? `${pending} ${key}` : key;
  if (bindings.includes(both)) return { pending: "", fired: both };
  if (pending && bindings.includes(key)) return { pending: "", fired: key };
  const begins = bindings.some((binding) => binding.startsWith(`${key} `));
  return { pending: begins ? key : "", fired: null };
}
