interface Note {
  count: number;
  firstLine: number;
}

/**
 * What was odd but could be read, gathered over a whole file in bounded memory: a text, how often, and the
 * first line it was seen on.
 */
export class TableNotes {
  private readonly notes = new Map<string, Note>();

  /** @param text what is odd, without the place. @param line 1-based; 0 when it concerns the whole file. */
  add(text: string, line = 0): void {
    const note = this.notes.get(text);
    if (note) note.count += 1;
    else this.notes.set(text, { count: 1, firstLine: line });
  }

  /** One sentence a kind of oddity, in the order of their first appearance. */
  sentences(): string[] {
    return [...this.notes].map(([text, note]) => {
      if (note.firstLine === 0) return `${text}.`;
      if (note.count === 1) return `${text} (line ${note.firstLine}).`;
      return `${text} (${note.count.toLocaleString("en")} times, first on line ${note.firstLine}).`;
    });
  }
}
