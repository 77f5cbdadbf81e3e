import fc from "fast-check";
import { expect, it } from "vitest";
import { addressSubject, clientAddress, PEER_HEADER, parseNetworks } from "./client-address";

const from = (peer: string, forwarded: string | null, trusted: string) => {
  const headers = new Headers({ [PEER_HEADER]: peer });
  if (forwarded !== null) headers.set("x-forwarded-for", forwarded);
  return clientAddress(headers, trusted);
};

it.each([
  ["nobody is trusted", "203.0.113.5", "198.51.100.1", "", "203.0.113.5"],
  ["the peer is no proxy of ours", "203.0.113.5", "198.51.100.1", "10.0.0.0/8", "203.0.113.5"],
  ["one proxy", "10.0.0.2", "198.51.100.1", "10.0.0.0/8", "198.51.100.1"],
  ["two proxies", "10.0.0.2", "198.51.100.1, 10.0.0.9", "10.0.0.0/8", "198.51.100.1"],
  ["the caller wrote a line before", "10.0.0.2", "1.2.3.4, 198.51.100.1", "10.0.0.2", "198.51.100.1"],
  ["the caller pretends a proxy", "10.0.0.2", "8.8.8.8, 10.0.0.2, 198.51.100.1", "10.0.0.2", "198.51.100.1"],
  ["only proxies", "10.0.0.2", "10.0.0.3", "10.0.0.0/8", "10.0.0.3"],
  ["no line", "10.0.0.2", null, "10.0.0.0/8", "10.0.0.2"],
  ["a line that is no address", "10.0.0.2", "unknown", "10.0.0.0/8", "10.0.0.2"],
  ["with a port", "10.0.0.2", "198.51.100.1:4711", "10.0.0.2", "198.51.100.1"],
  ["IPv6 with a port", "10.0.0.2", "[2001:db8::5]:4711", "10.0.0.2", "2001:db8::5"],
  ["a mapped peer", "::ffff:10.0.0.2", "198.51.100.1", "10.0.0.0/8", "198.51.100.1"],
  ["an IPv6 proxy", "fd00::1", "198.51.100.1", "fd00::/8", "198.51.100.1"],
  ["an octal spelling", "10.0.0.2", "0177.0.0.1", "10.0.0.0/8", "10.0.0.2"],
])("finds the caller: %s", (_name, peer, forwarded, trusted, expected) => {
  expect(from(peer, forwarded, trusted)).toBe(expected);
});

it("believes nothing that a caller says, whatever it is, while no proxy is trusted", () => {
  fc.assert(
    fc.property(fc.string(), fc.ipV4(), (said, peer) => {
      const line = said.replace(/[^\x20-\x7e]/g, "");
      expect(from(peer, line, "")).toBe(peer);
    }),
  );
});

it("knows no address where the server noted none", () => {
  expect(clientAddress(new Headers({ "x-forwarded-for": "198.51.100.1" }), "0.0.0.0/0")).toBe("");
});

it("counts an IPv6 address with its whole network", () => {
  expect(addressSubject("2001:db8:1:2::5")).toBe(addressSubject("2001:db8:1:2:ffff::9"));
  expect(addressSubject("2001:db8:1:2::5")).not.toBe(addressSubject("2001:db8:1:3::5"));
  expect(addressSubject("198.51.100.1")).toBe("198.51.100.1");
});

it.each(["everyone", "10.0.0.0/40", "10.0.0", "*"])("does not guess what %s means", (text) => {
  expect(() => parseNetworks(text)).toThrow(text);
});
