/** An element's attributes, names in lower case. */
export type Attributes = Record<string, string>;

/** The attributes of every element that has none: half of a page's elements. */
export const NO_ATTRIBUTES: Attributes = Object.freeze({});
