import { encode } from "uqr";

/** A QR code as the path of its dark cells, in a square of so many cells a side. */
interface Square {
  size: number;
  path: string;
}

/** What a person's authenticator is to be told. */
export interface FactorToAdd {
  secret: string;
  square: Square;
}

/** Draws a text as a QR code. The quiet zone that scanners need is part of it. */
export function drawSquare(text: string): Square {
  const { data, size } = encode(text, { ecc: "M", border: 4 });
  const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: cells.join("") };
}
