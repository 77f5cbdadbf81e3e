import { Attribute, type Attributes } from "./attributes";

const WRITES_ADDRESS = /@|%40|\\x40|&#(?:64|x40)|znvygb|fromCharCode|atob\(|UnCryptMailto/i;
const WRITER_LIMIT = 60_000;
const WRITERS_LIMIT = 20;

/** Keeps what scripts say: JSON-LD, and inline scripts that may write an address. Nothing is run. */
export class Scripts {
  count = 0;
  bytes = 0;
  readonly sources: string[] = [];
  readonly jsonLd: string[] = [];
  readonly writers: string[] = [];
  private type = "";

  opened(attributes: Attributes): void {
    this.type = attributes.get(Attribute.type)?.toLowerCase() ?? "";
    if (this.isData()) return;
    this.count += 1;
    const source = attributes.get(Attribute.src);
    if (source !== undefined) this.sources.push(source);
  }

  closed(body: string): void {
    if (this.type.includes("ld+json")) {
      this.jsonLd.push(body);
      return;
    }
    this.bytes += body.length;
    if (this.isData() || body.length > WRITER_LIMIT || this.writers.length >= WRITERS_LIMIT) return;
    if (WRITES_ADDRESS.test(body)) this.writers.push(body);
  }

  private isData(): boolean {
    return this.type.includes("json") || this.type.includes("template");
  }
}
