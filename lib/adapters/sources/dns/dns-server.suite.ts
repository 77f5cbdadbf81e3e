import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";

/** What the test's name server says of a name. `servfail` fails; `silence` never answers. */
export type Zone = Record<string, { mx?: [number, string][]; txt?: string[] } | "servfail" | "silence">;

const TYPES = { mx: 15, txt: 16 };
const NXDOMAIN = 3;
const SERVFAIL = 2;

/** A real name server on this machine (RFC 1035, MX and TXT only), and a resolver that asks it. */
export async function startDnsServer(zone: Zone) {
  const socket = createSocket("udp4");
  let asked = 0;
  socket.on("message", (packet, peer) => {
    asked += 1;
    const answer = answerOf(packet, zone);
    if (answer !== null) socket.send(answer, peer.port, peer.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
  // As long as a busy machine may take to answer; those who ask a silent one wait it out.
  const resolver = new Resolver({ timeout: 1_500, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  const close = () => new Promise<void>((resolve) => socket.close(() => resolve()));
  return { resolver, asked: () => asked, close };
}

function answerOf(packet: Buffer, zone: Zone): Buffer | null {
  const { name, end } = readName(packet, 12);
  const type = packet.readUInt16BE(end);
  const entry = zone[name];
  if (entry === "silence") return null;
  if (entry === "servfail") return message(packet, end, SERVFAIL, []);
  if (entry === undefined) return message(packet, end, NXDOMAIN, []);
  if (type === TYPES.mx) {
    const data = (entry.mx ?? []).map(([priority, host]) =>
      Buffer.concat([uint16(priority), writeName(host)]),
    );
    return message(
      packet,
      end,
      0,
      data.map((bytes) => record(TYPES.mx, bytes)),
    );
  }
  const texts = type === TYPES.txt ? (entry.txt ?? []) : [];
  return message(
    packet,
    end,
    0,
    texts.map((text) => record(TYPES.txt, writeText(text))),
  );
}

function message(query: Buffer, questionEnd: number, code: number, records: Buffer[]): Buffer {
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(records.length, 6);
  return Buffer.concat([head, query.subarray(12, questionEnd + 4), ...records]);
}

/** A record about the name in the question. */
function record(type: number, data: Buffer): Buffer {
  const ttl = Buffer.from([0, 0, 0, 60]);
  return Buffer.concat([Buffer.from([0xc0, 12]), uint16(type), uint16(1), ttl, uint16(data.length), data]);
}

function uint16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

function writeName(name: string): Buffer {
  const labels = name.split(".").filter((label) => label !== "");
  const parts = labels.flatMap((label) => [Buffer.from([label.length]), Buffer.from(label, "latin1")]);
  return Buffer.concat([...parts, Buffer.from([0])]);
}

/** Character strings hold 255 bytes at most; longer texts are cut into several. */
function writeText(text: string): Buffer {
  const pieces = text.match(/.{1,200}/g) ?? [];
  return Buffer.concat(
    pieces.map((piece) => Buffer.concat([Buffer.from([piece.length]), Buffer.from(piece)])),
  );
}

function readName(packet: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = packet[at] ?? 0; length > 0; length = packet[at] ?? 0) {
    labels.push(packet.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), end: at + 1 };
}
