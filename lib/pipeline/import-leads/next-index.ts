/**
 * `indexOf` that remembers its last answer, so that asking again from a place before it costs nothing.
 * Without it a delimiter that is rare would be searched for through the whole buffer, cell by cell.
 */
export class NextIndex {
  private searchedFrom = 0;
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly needle: string,
  ) {}

  /** The first place at or after `start`; Infinity when there is none. */
  from(start: number): number {
    if (start >= this.searchedFrom && start <= this.found) return this.found;
    const at = this.text.indexOf(this.needle, start);
    this.searchedFrom = start;
    this.found = at === -1 ? Number.POSITIVE_INFINITY : at;
    return this.found;
  }
}
