import { Attribute, type Attributes, setOf } from "./attributes";

const HANDLERS = [Attribute.onclick, Attribute.onmouseover, Attribute.onmousedown, Attribute.onmouseenter];
const ANY_HANDLER = setOf(...HANDLERS);
const CARRIES_ADDRESS = /mail|@|\bat\b|\+/i;
const LIMIT = 500;
/** Of all `data-…` values of an element together: shorter ones spell no address. */
const LEAST_LENGTH = 4;

/** Attributes in which addresses are hidden from simple readers. */
export class Obfuscations {
  readonly cloudflare: { code: string; at: number }[] = [];
  readonly dataAttributes: { attributes: Record<string, string>; at: number }[] = [];
  readonly handlers: string[] = [];

  opened(attributes: Attributes, at: number): void {
    if (attributes.dataLength >= LEAST_LENGTH) this.data(attributes.readData(), at);
    if (!attributes.hasAny(ANY_HANDLER)) return;
    for (const handler of HANDLERS) {
      const code = attributes.get(handler);
      if (code !== undefined && this.handlers.length < LIMIT && CARRIES_ADDRESS.test(code))
        this.handlers.push(code);
    }
  }

  private data(attributes: Record<string, string>, at: number): void {
    const code = attributes["data-cfemail"];
    if (code !== undefined) {
      this.cloudflare.push({ code, at });
      return;
    }
    if (this.dataAttributes.length >= LIMIT || Object.keys(attributes)[0] === "data-src") return;
    this.dataAttributes.push({ attributes, at });
  }
}
