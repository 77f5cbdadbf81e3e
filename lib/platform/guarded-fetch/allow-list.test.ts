import { describe, expect, it } from "vitest";
import { parseAllowList } from "./allow-list";

describe("parseAllowList", () => {
  it.each([
    ["intranet.example", "intranet.example", 80, true],
    ["intranet.example", "Intranet.Example.", 80, true],
    ["intranet.example", "a.intranet.example", 80, false],
    ["intranet.example:8080", "intranet.example", 8080, true],
    ["intranet.example:8080", "intranet.example", 80, false],
    ["*.corp.example", "wiki.corp.example", 443, true],
    ["*.corp.example", "corp.example", 443, false],
    ["*.corp.example", "evilcorp.example", 443, false],
    ["*.corp.example:8443", "wiki.corp.example", 443, false],
    ["localhost", "localhost", 3000, true],
  ])("%s against the name %s:%i is %s", (allow, host, port, expected) => {
    expect(parseAllowList(allow).allowsName(host, port)).toBe(expected);
  });

  it.each([
    ["10.1.0.0/16", "10.1.255.1", 80, true],
    ["10.1.0.0/16", "10.2.0.1", 80, false],
    ["10.1.0.0/16", "::ffff:10.1.0.1", 80, true],
    ["127.0.0.1:8088", "127.0.0.1", 8088, true],
    ["127.0.0.1:8088", "127.0.0.1", 80, false],
    ["127.0.0.1", "127.0.0.2", 80, false],
    ["[::1]:8080", "::1", 8080, true],
    ["::1", "::1", 1, true],
    ["fd00::/8", "fd12::1", 80, true],
    ["fd00::/8", "10.0.0.1", 80, false],
    ["a.example, 10.0.0.0/8 ,", "10.9.9.9", 80, true],
    ["", "10.0.0.1", 80, false],
  ])("%s against the address %s:%i is %s", (allow, address, port, expected) => {
    expect(parseAllowList(allow).allowsAddress(address, port)).toBe(expected);
  });

  it.each(["*", "http://a.example", "a.example:99999", "10.0.0.0/99", "a b", "*.", "a.example:x"])(
    "refuses to guess what %s means",
    (allow) => expect(() => parseAllowList(allow)).toThrow("OUTBOUND_ALLOW"),
  );
});
