import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";
import type { EmailCheck } from "@/lib/pipeline/write-email/gate/email/check-shape";
import type { CheckedPage } from "@/lib/pipeline/write-email/gate/email/checked-page";

/** Reads a page as the pipeline would: under its own address where it gives one and nobody else did. */
export function readPage(
  page: EmailCheck["pages"][number],
  index: number,
  country: string | undefined,
): CheckedPage {
  const given = page.url ?? null;
  const first = extractPage({ html: page.html, url: given ?? "", country });
  const url = given ?? first.declaredUrl;
  const reading = url === given ? first : extractPage({ html: page.html, url: url ?? "", country });
  return { ...reading, url, name: page.name ?? url ?? `page ${index + 1}` };
}
