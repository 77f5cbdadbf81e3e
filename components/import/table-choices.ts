import type { TableOptions } from "@/lib/models/upload/shape";
import type { SelectOption } from "../ui/select";

/** Encodings that real lead lists come in. */
const ENCODINGS: readonly SelectOption[] = [
  { value: "utf-8", label: "UTF-8" },
  { value: "windows-1252", label: "Western (Windows-1252)" },
  { value: "iso-8859-1", label: "Western (ISO 8859-1)" },
  { value: "windows-1250", label: "Central European (Windows-1250)" },
  { value: "windows-1251", label: "Cyrillic (Windows-1251)" },
  { value: "macintosh", label: "Mac Roman" },
  { value: "utf-16le", label: "UTF-16, little endian" },
  { value: "utf-16be", label: "UTF-16, big endian" },
  { value: "shift_jis", label: "Japanese (Shift JIS)" },
];

export const DELIMITERS: readonly { value: NonNullable<TableOptions["delimiter"]>; label: string }[] = [
  { value: ",", label: "Comma" },
  { value: ";", label: "Semicolon" },
  { value: "\t", label: "Tab" },
  { value: "|", label: "Bar" },
];

/** The list of encodings, with the one that was found in it even if it is rare. */
export function encodingChoices(found: string): readonly SelectOption[] {
  const known = ENCODINGS.some((choice) => choice.value === found.toLowerCase());
  return known ? ENCODINGS : [{ value: found.toLowerCase(), label: found }, ...ENCODINGS];
}

/** `No headers`, `Row 1`, … for the rows that the preview holds. */
export function headerRowChoices(rows: number): SelectOption[] {
  const numbered = Array.from({ length: rows }, (_, row) => ({
    value: String(row),
    label: `Row ${row + 1}`,
  }));
  return [{ value: "-1", label: "No headers" }, ...numbered];
}
