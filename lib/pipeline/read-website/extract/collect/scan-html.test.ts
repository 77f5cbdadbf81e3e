import { describe, expect, it } from "vitest";
import { Attribute, type Attributes } from "./attributes";
import type { CodedText } from "./char-codes";
import type { ElementKind } from "./element-kinds";
import { HtmlScanner } from "./scan-html";

interface Opened {
  name: string;
  href: string | undefined;
  class: string | undefined;
  data: Record<string, string>;
}

function scan(html: string): { opened: Opened[]; closed: string[]; text: string } {
  const opened: Opened[] = [];
  const closed: string[] = [];
  let text = "";
  const listener = {
    opened: ({ name }: ElementKind, attributes: Attributes) => {
      const href = attributes.get(Attribute.href);
      opened.push({ name, href, class: attributes.get(Attribute.class), data: attributes.readData() });
    },
    closed: ({ name }: ElementKind) => closed.push(name),
    heard: (source: CodedText, start: number, end: number) => {
      text += source.text.slice(start, end);
    },
  };
  new HtmlScanner(html, listener).run();
  return { opened, closed, text };
}

const tag = (html: string) => scan(html).opened[0];

describe("scanning tags", () => {
  it("reads names and attributes in any case, quoted or not, and decodes values", () => {
    expect(tag("<A HREF='/a?b=1&amp;c' Class=x/y>")).toMatchObject({
      name: "a",
      href: "/a?b=1&c",
      class: "x/y",
    });
    expect(tag('<a class = "x y"href=/z>')).toMatchObject({ href: "/z", class: "x y" });
    expect(tag("<a class href>")).toMatchObject({ href: "", class: "" });
  });

  it("lets the first of several attributes with one name count", () => {
    expect(tag('<p class="a" class="b" data-x="1" data-x="2">')).toMatchObject({
      class: "a",
      data: { "data-x": "1" },
    });
  });

  it("keeps data attributes and no others that nobody asks for", () => {
    expect(tag('<p DATA-User="info" data-domain=acme.example width=3>')?.data).toEqual({
      "data-user": "info",
      "data-domain": "acme.example",
    });
  });

  it("forgets a tag's attributes with the next tag", () => {
    expect(scan('<a href="/1" data-a="1"><b>').opened[1]).toMatchObject({ href: undefined, data: {} });
  });

  it("keeps elements that HTML does not know apart by their names", () => {
    expect(scan("<x-one><X-TWO></x-two></X-One>").closed).toEqual(["x-two", "x-one"]);
  });

  it("takes any name for an element, those of object properties too", () => {
    const names = ["constructor", "x", "tostring"];
    expect(scan(names.map((name) => `<${name} ${name}=1>`).join("")).opened.map(({ name }) => name)).toEqual(
      names,
    );
  });

  it("reads a value whose quote never closes up to the next blank, and text around stray signs", () => {
    expect(tag('<a href="/x class=y>')).toMatchObject({ href: "/x", class: "y" });
    expect(scan("1 < 2 &amp; <b>3</b> &lt; 4<!-- no --> 5").text).toBe("1 < 2 & 3 < 4 5");
  });
});
