/** A line of the visible text, with what the finders ask first: most of them pass over a line without reading it. */
export interface TextLine {
  start: number;
  end: number;
  /** How many ASCII digits it holds. */
  digits: number;
  /** Whether it holds a sign that parts or wraps words: a bracket, a bar, a dash, a tab, `@`, or anything not ASCII. */
  isMarked: boolean;
  hasComma: boolean;
}
