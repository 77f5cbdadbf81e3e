import { generateKeyPairSync, sign } from "node:crypto";

/** A certificate that proves itself, for `localhost` and 127.0.0.1; whoever is given it as an authority believes it. */
export interface OwnCertificate {
  key: string;
  cert: string;
}

/** DER: a tag, a length and what is in it. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const size = body.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, "hex"));
const octets = (...parts: Buffer[]) => der(0x04, ...parts);

const ECDSA_SHA256 = sequence(oid("2a8648ce3d040302"));
const COMMON_NAME = oid("550403");
const ALT_NAMES = oid("551d11");
const CONSTRAINTS = oid("551d13");

function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\D/g, "");
  return der(0x17, Buffer.from(`${digits.slice(2, 14)}Z`));
}

/**
 * Makes one, good for a day.
 * @param name another host than this machine, to be refused
 */
export function makeCertificate(name = "localhost"): OwnCertificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const subject = sequence(der(0x31, sequence(COMMON_NAME, der(0x0c, Buffer.from(name)))));
  const DAY = 86_400_000;
  const address = name === "localhost" ? [der(0x87, Buffer.from([127, 0, 0, 1]))] : [];
  const names = sequence(der(0x82, Buffer.from(name)), ...address);
  const isAuthority = sequence(der(0x01, Buffer.from([0xff])));
  const extensions = sequence(
    sequence(ALT_NAMES, octets(names)),
    sequence(CONSTRAINTS, der(0x01, Buffer.from([0xff])), octets(isAuthority)),
  );
  const told = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.from([1])),
    ECDSA_SHA256,
    subject,
    sequence(time(new Date(Date.now() - DAY)), time(new Date(Date.now() + DAY))),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    der(0xa3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", told, privateKey));
  const lines =
    sequence(told, ECDSA_SHA256, signature)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
  };
}
