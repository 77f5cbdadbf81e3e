/** The three notations that mark visible text with meaning, reduced to one form. */
export type Notation = "json-ld" | "microdata" | "rdfa" | "hcard";

/** A property as met in the pass: a literal (attribute) or a stretch of visible text, or an item of its own. */
export interface RawProperty {
  name: string;
  literal: string | null;
  start: number;
  end: number;
  item: RawItem | null;
}

export interface RawItem {
  notation: Notation;
  types: string[];
  properties: RawProperty[];
}

/** A value with its place in the visible text, where it has one. */
export interface NodeText {
  text: string;
  start: number | null;
  end: number | null;
}

/** An item of any notation, ready to be asked: types and property names in lower case. */
export interface StructuredNode {
  notation: Notation;
  types: string[];
  texts: Map<string, NodeText[]>;
  nodes: Map<string, StructuredNode[]>;
}
