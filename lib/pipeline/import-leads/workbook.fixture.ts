import { deflateRawSync } from "node:zlib";

interface FixtureEntry {
  name: string;
  content: Buffer;
  /** The size to declare instead of the true one. */
  declared?: number;
}

/** An XLSX workbook with the given cells as inline strings or numbers; cell addresses may be given instead. */
export function workbook(rows: (string | number)[][], sheetXml = sheetOf(rows)): Buffer {
  return zip([
    xml(
      "[Content_Types].xml",
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    xml(
      "xl/workbook.xml",
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Leads" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    xml(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    xml("xl/worksheets/sheet1.xml", sheetXml),
  ]);
}

/** The XML of a sheet from its `<row>` elements. */
export function sheetXml(rowsXml: string): string {
  return `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rowsXml}</sheetData></worksheet>`;
}

function sheetOf(rows: (string | number)[][]): string {
  const cell = (value: string | number, address: string) =>
    typeof value === "number"
      ? `<c r="${address}"><v>${value}</v></c>`
      : `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return sheetXml(
    rows
      .map((row, y) => {
        const cells = row.map((value, x) => cell(value, `${String.fromCharCode(65 + x)}${y + 1}`));
        return `<row r="${y + 1}">${cells.join("")}</row>`;
      })
      .join(""),
  );
}

function xml(name: string, content: string): FixtureEntry {
  return { name, content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${content}`) };
}

/** A ZIP archive; the size an entry declares can be a lie. */
export function zip(entries: FixtureEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = deflateRawSync(entry.content);
    const sizes = Buffer.alloc(20);
    sizes.writeUInt16LE(8, 2);
    sizes.writeUInt32LE(crc32(entry.content), 8);
    sizes.writeUInt32LE(packed.length, 12);
    sizes.writeUInt32LE(entry.declared ?? entry.content.length, 16);
    const name = Buffer.from(entry.name);
    const nameLength = Buffer.from([name.length, 0, 0, 0]);
    const version = Buffer.from([20, 0]);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), version, sizes, nameLength, name, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\x01\x02"), version, version, sizes, nameLength, place, name]),
    );
    files.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, listed, Buffer.from("PK\x05\x06"), end]);
}

function crc32(bytes: Buffer): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
