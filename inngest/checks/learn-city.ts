import { coreOf } from "@/lib/pipeline/read-website/extract/company-names/clean";
import { squash } from "@/lib/pipeline/read-website/extract/site-identity";
import type { CheckedCompany, CheckedPage } from "@/lib/pipeline/write-email/gate/email/checked-page";
import { ownPages } from "@/lib/pipeline/write-email/gate/email/own-pages";

/** An address belongs to whom stands right before it; so many characters back its company may be named. */
const NAME_BEFORE = 80;

/**
 * The city that the company is in by the addresses of its own pages, for whoever does not know it. Null where they name
 * none or several, or where nothing says whose address it is: a client's or a project's moves no company.
 */
export function learnCity(pages: readonly CheckedPage[], company: CheckedCompany): string | null {
  const addresses = ownPages(pages, company).own.flatMap((page) =>
    page.facts.flatMap((fact) => {
      const city = fact.field === "address" ? (fact.detail?.city ?? fact.detail?.locality) : undefined;
      return city === undefined ? [] : [{ city, isTheirs: isTheirs(page, fact, company) }];
    }),
  );
  const [first] = addresses;
  const isOneCity = addresses.every(({ city }) => squash(city) === squash(first?.city ?? ""));
  return first !== undefined && isOneCity && addresses.some((one) => one.isTheirs) ? first.city : null;
}

function isTheirs(
  { text }: CheckedPage,
  { adapter, start, end }: CheckedPage["facts"][number],
  { name }: CheckedCompany,
): boolean {
  if (adapter === "json-ld") return true;
  const words = squash(text.slice(Math.max(0, start - NAME_BEFORE), end));
  const core = squash(coreOf(name));
  return core !== "" && words.includes(core);
}
