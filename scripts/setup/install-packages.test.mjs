import { expect, it } from "vitest";
import { areInPlace } from "./install-packages.mjs";

const LOCKED = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "2.0.0" },
  "node_modules/other-machine": { version: "3.0.0", optional: true },
};

it.each([
  { name: "what is locked", placed: { "node_modules/a": { version: "2.0.0" } }, inPlace: true },
  { name: "nothing", placed: {}, inPlace: false },
  { name: "another version", placed: { "node_modules/a": { version: "2.0.1" } }, inPlace: false },
  {
    name: "another version of what may be missing",
    placed: { "node_modules/a": { version: "2.0.0" }, "node_modules/other-machine": { version: "2.9.9" } },
    inPlace: false,
  },
])("tells from $name in place whether packages are installed", ({ placed, inPlace }) => {
  expect(areInPlace(LOCKED, placed)).toBe(inPlace);
});
