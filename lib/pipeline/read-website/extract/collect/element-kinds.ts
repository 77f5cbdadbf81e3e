/** Elements that stand on lines of their own. */
export const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul"
  ).split(" "),
);

/** Elements whose content nobody reads as text. */
export const UNREAD = new Set(
  "script style template svg select textarea noscript iframe object canvas title".split(" "),
);

/** Elements that part words without a line of their own. */
export const SPACED = new Set("button label input img option video audio".split(" "));

export const HEADING_LEVELS = new Map([
  ["h1", 1],
  ["h2", 2],
  ["h3", 3],
  ["h4", 4],
  ["h5", 5],
  ["h6", 6],
]);
