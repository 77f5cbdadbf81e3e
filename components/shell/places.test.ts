import { describe, expect, it } from "vitest";
import { isPlaceOf, placesFor } from "./places";

describe("placesFor", () => {
  it("shows all places unless a feature is off", () => {
    expect(placesFor({}).map((place) => place.id)).toContain("inbox");
    const ids = placesFor({ inbox: false, analytics: false }).map((place) => place.id);
    expect(ids).toEqual(["home", "campaigns", "contacts", "settings"]);
  });
});

describe("isPlaceOf", () => {
  it("takes pages below a place, but not names that only begin alike", () => {
    expect(isPlaceOf({ href: "/campaigns" }, "/campaigns/42/records/7")).toBe(true);
    expect(isPlaceOf({ href: "/campaigns" }, "/campaigns-old")).toBe(false);
  });

  it("keeps Home to itself", () => {
    expect(isPlaceOf({ href: "/" }, "/")).toBe(true);
    expect(isPlaceOf({ href: "/" }, "/contacts")).toBe(false);
  });
});
