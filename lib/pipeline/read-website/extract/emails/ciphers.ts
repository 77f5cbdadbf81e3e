const ROT_13 = /[a-z]/gi;

/** Moves every letter by 13 places; doing it twice gives the text back. */
export function rot13(text: string): string {
  return text.replace(ROT_13, (letter) => {
    const code = letter.charCodeAt(0);
    const base = code >= 97 ? 97 : 65;
    return String.fromCharCode(((code - base + 13) % 26) + base);
  });
}

const RANGES: readonly [number, number][] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];

function shift(text: string, by: number): string {
  let out = "";
  for (const char of text) {
    const code = char.charCodeAt(0);
    const range = RANGES.find(([low, high]) => code >= low && code <= high);
    if (range === undefined) out += char;
    else {
      const [low, high] = range;
      const size = high - low + 1;
      out += String.fromCharCode(((((code - low + by) % size) + size) % size) + low);
    }
  }
  return out;
}

/** Undoes the letter shift that content systems put on mail links; the shift is the one that begins with `mailto:`. */
export function unshiftMailto(text: string): string | null {
  if (text.length > 300) return null;
  for (let by = -25; by <= 25; by += 1) {
    const plain = shift(text, by);
    if (plain.startsWith("mailto:")) return plain;
  }
  return null;
}
