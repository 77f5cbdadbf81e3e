import type { JudgedPage } from "./read-page";

/** What parking services and sellers of domains write, in the languages they write it. */
const PARKED =
  /domain (name )?(is |may be |ist |est )?(now )?(for sale|parked|available for purchase|zu verkaufen|à vendre)|buy this domain|this domain (has expired|is parked)|parked (free )?(domain|courtesy)|domain (ist|steht) (zum verkauf|geparkt)|ce domaine est à vendre|este dominio (está|esta) (a la venta|en venta)|related searches|domeinnaam (is )?te koop/i;

/** A parking page is short: a company that sells domains writes more than this. */
const SHORT = 1_500;

/** Whether a front page says that nobody lives here. */
export function isParked(page: JudgedPage): boolean {
  return page.text.length < SHORT && PARKED.test(`${page.title ?? ""}\n${page.text}`);
}
