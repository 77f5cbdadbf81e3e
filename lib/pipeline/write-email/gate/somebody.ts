/** She, it: whoever was named before. German `sie` is they and you too. */
export const SOMEBODY =
  /^(?:it|they|he|she|sie|er|il|elle|ils|elles|ella|ellos|ellas|essa|esso|essi|ela|eles|elas|ona|ono|oni|one|zij|hij|ze)$/u;
