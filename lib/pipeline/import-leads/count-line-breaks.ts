/** Line breaks between two offsets of a text: CRLF counts once, a lone CR or LF counts once. */
export function countLineBreaks(text: string, start: number, end: number): number {
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) breaks += 1;
    else if (code === 13 && text.charCodeAt(at + 1) !== 10) breaks += 1;
  }
  return breaks;
}
