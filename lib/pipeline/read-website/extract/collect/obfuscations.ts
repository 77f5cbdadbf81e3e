import type { Attributes } from "./attributes";

const HANDLERS = ["onclick", "onmouseover", "onmousedown", "onmouseenter"];
const CARRIES_ADDRESS = /mail|@|\bat\b|\+/i;
const LIMIT = 500;

/** Attributes in which addresses are hidden from simple readers. */
export class Obfuscations {
  readonly cloudflare: { code: string; at: number }[] = [];
  readonly dataAttributes: { attributes: Attributes; at: number }[] = [];
  readonly handlers: string[] = [];

  opened(attributes: Attributes, at: number): void {
    for (const name in attributes) {
      if (name.startsWith("data-")) {
        this.data(name, attributes, at);
        break;
      }
    }
    for (const name of HANDLERS) {
      const code = attributes[name];
      if (code !== undefined && this.handlers.length < LIMIT && CARRIES_ADDRESS.test(code))
        this.handlers.push(code);
    }
  }

  private data(first: string, attributes: Attributes, at: number): void {
    const code = attributes["data-cfemail"];
    if (code !== undefined) {
      this.cloudflare.push({ code, at });
      return;
    }
    if (this.dataAttributes.length >= LIMIT || first === "data-src") return;
    this.dataAttributes.push({ attributes, at });
  }
}
