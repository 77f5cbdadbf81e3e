/** An element's attributes, names in lower case. */
export type Attributes = Record<string, string>;
