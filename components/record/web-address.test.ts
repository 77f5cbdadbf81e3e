import { describe, expect, it } from "vitest";
import { domainOf, pathOf, safeHref } from "./web-address";

describe("addresses as text", () => {
  it("shortens to domain and path", () => {
    expect(domainOf("https://www.acme.example/about?x=1")).toBe("acme.example");
    expect(domainOf("acme.example")).toBe("acme.example");
    expect(domainOf("dns:acme.example?type=MX")).toBe("acme.example");
    expect(pathOf("https://acme.example/%C3%BCber-uns")).toBe("/über-uns");
    expect(pathOf("https://acme.example/100%")).toBe("/100%");
  });
});

describe("safeHref", () => {
  it("links only to the web", () => {
    expect(safeHref("https://acme.example/a")).toBe("https://acme.example/a");
    expect(safeHref("acme.example")).toBe("https://acme.example");
    expect(safeHref("javascript:alert(1)")).toBeUndefined();
    expect(safeHref("data:text/html,hi")).toBeUndefined();
    expect(safeHref("two words")).toBeUndefined();
  });
});
