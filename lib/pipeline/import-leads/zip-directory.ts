/** One file inside a ZIP archive, as the archive's directory declares it. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/** The directory of a ZIP archive held in memory; null when it has none (cut off, or not a ZIP). */
export function zipDirectory(archive: Buffer): ZipEntry[] | null {
  const end = findEnd(archive);
  if (end === -1) return null;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) return null;
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      name: archive.toString("utf8", at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

/** The bytes of an entry as they are packed; null when they lie outside the archive. */
export function packedBytes(archive: Buffer, entry: ZipEntry): Buffer | null {
  if (entry.offset + 30 > archive.length) return null;
  const nameLength = archive.readUInt16LE(entry.offset + 26);
  const start = entry.offset + 30 + nameLength + archive.readUInt16LE(entry.offset + 28);
  return start + entry.packed > archive.length ? null : archive.subarray(start, start + entry.packed);
}

function findEnd(archive: Buffer): number {
  const lowest = Math.max(0, archive.length - END_SIZE - LONGEST_COMMENT);
  for (let at = archive.length - END_SIZE; at >= lowest; at--) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return -1;
}
