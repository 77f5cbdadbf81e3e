import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";
import { type CheckedEmail, checkEmail } from "@/lib/pipeline/write-email/gate/email/check-email";
import { type EmailCheck, toCampaignBrief } from "@/lib/pipeline/write-email/gate/email/check-shape";
import type { CheckedPage } from "@/lib/pipeline/write-email/gate/email/checked-page";

/** Reads a page as the pipeline would: under its own address where it gives one and nobody else did. */
function readPage(
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

/**
 * Checks an email against HTML pages and a brief: the stages that read pages and judge sentences, put together for
 * the doors. Nothing is stored, nothing is fetched.
 */
export function checkPages({ pages, company, brief, email, language, reader }: EmailCheck): CheckedEmail {
  const known = typeof company === "string" ? { name: company } : company;
  const country = known.country?.toUpperCase();
  return checkEmail({
    pages: pages.map((page, index) => readPage(page, index, country)),
    company: {
      name: known.name,
      domain: known.domain ?? null,
      country: country ?? null,
      city: known.city ?? null,
    },
    brief: toCampaignBrief(brief),
    email,
    language: language ?? null,
    reader: reader === undefined ? {} : { full_name: reader },
  });
}
