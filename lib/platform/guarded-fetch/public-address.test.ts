import { BlockList } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

const INSIDE = [
  "0.0.0.0",
  "0.1.2.3",
  "10.0.0.1",
  "10.255.255.255",
  "100.64.0.1",
  "100.100.100.200",
  "100.127.255.255",
  "127.0.0.1",
  "127.255.255.254",
  "169.254.0.1",
  "169.254.169.254",
  "169.254.170.2",
  "172.16.0.1",
  "172.31.255.255",
  "192.0.0.1",
  "192.0.0.192",
  "192.0.2.1",
  "192.88.99.1",
  "192.168.0.1",
  "192.168.255.255",
  "198.18.0.1",
  "198.19.255.255",
  "198.51.100.7",
  "203.0.113.9",
  "224.0.0.1",
  "239.255.255.250",
  "240.0.0.1",
  "255.255.255.255",
  "168.63.129.16",
  "::",
  "::1",
  "::127.0.0.1",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::ffff:10.0.0.1",
  "::ffff:169.254.169.254",
  "::ffff:0:127.0.0.1",
  "64:ff9b::127.0.0.1",
  "64:ff9b::a00:1",
  "64:ff9b:1::1",
  "64:ff9b:1::808:808",
  "100::1",
  "2001::1",
  "2001:0:7f00:1::",
  "2001:10::1",
  "2001:20::1",
  "2001:db8::1",
  "2002:7f00:1::",
  "2002:a00:1::1",
  "2002:c0a8:101::",
  "3fff::1",
  "5f00::1",
  "fc00::1",
  "fd00:ec2::254",
  "fdff::1",
  "fe80::1",
  "fe80::1%eth0",
  "febf::1",
  "fec0::1",
  "ff02::1",
  "ff05::1:3",
  "4000::1",
  "8000::1",
  "::2",
  "0:0:0:0:0:0:0:1",
  "",
  "localhost",
  "example.com",
  "1.2.3",
  "300.1.1.1",
]; // prettier-ignore

const OUTSIDE = [
  "1.1.1.1",
  "8.8.8.8",
  "9.9.9.9",
  "9.255.255.255",
  "11.0.0.1",
  "23.1.2.3",
  "64.233.160.1",
  "93.184.216.34",
  "100.63.255.255",
  "100.128.0.1",
  "126.255.255.255",
  "128.0.0.1",
  "169.253.255.255",
  "169.255.0.1",
  "172.15.255.255",
  "172.32.0.1",
  "185.199.108.153",
  "192.0.1.1",
  "192.0.3.1",
  "192.88.98.1",
  "192.167.255.255",
  "192.169.0.1",
  "198.17.255.255",
  "198.20.0.1",
  "203.0.112.1",
  "203.0.114.1",
  "223.255.255.254",
  "168.63.129.15",
  "2001:4860:4860::8888",
  "2606:4700:4700::1111",
  "2a00:1450:4001::1",
  "2400:cb00::1",
  "2620:fe::fe",
  "2a01:4f8::1",
  "2800:3f0::1",
  "2c0f:fb50::1",
  "::ffff:8.8.8.8",
  "64:ff9b::8.8.8.8",
  "64:ff9b::808:808",
]; // prettier-ignore

describe("isPublicAddress", () => {
  it.each(INSIDE)("keeps %s out", (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(OUTSIDE)("lets %s through", (address) => expect(isPublicAddress(address)).toBe(true));

  it("never lets a private IPv4 address through, in whatever IPv6 it is wrapped", () => {
    const networks = new BlockList();
    const inside: [string, number][] = [
      ["10.0.0.0", 8],
      ["127.0.0.0", 8],
      ["172.16.0.0", 12],
      ["192.168.0.0", 16],
      ["169.254.0.0", 16],
      ["100.64.0.0", 10],
    ];
    for (const [network, bits] of inside) networks.addSubnet(network, bits);
    const anyPrivate = fc
      .tuple(fc.constantFrom(...inside), fc.nat(0xffff_ffff))
      .map(([[network, bits], noise]) => {
        const base = network.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
        const value = base + (noise % 2 ** (32 - bits));
        return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join(".");
      });
    fc.assert(
      fc.property(anyPrivate, (address) => {
        expect(networks.check(address)).toBe(true);
        const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
        const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
        const spellings = [
          address,
          `::ffff:${address}`,
          `::${address}`,
          `64:ff9b::${address}`,
          `2002:${hex}::1`,
          `2001:0:${hex}::`,
          `::ffff:0:${address}`,
        ];
        for (const spelling of spellings) expect(isPublicAddress(spelling), spelling).toBe(false);
      }),
    );
  });
});
