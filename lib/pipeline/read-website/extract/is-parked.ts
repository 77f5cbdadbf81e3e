import type { ParsedPage } from "./collect/parsed-page";

/** A page of more text than this has something of its own to say. */
const SHORT = 1500;
const FOR_SALE =
  /domain(?:s| ?name)? (?:is|may be|ist|steht|est|está|esta|è|is te)? ?(?:now )?(?:for sale|parked|available for purchase|zu verkaufen|zum verkauf|geparkt|à vendre|en venta|in vendita|te koop)|buy this domain|(?:purchase|inquire about) this domain|this domain (?:has expired|is parked)|parked (?:free|domain|courtesy)|domain parking|diese domain (?:kaufen|erwerben)|ce (?:nom de )?domaine est (?:à vendre|en vente)|domeinnaam (?:is )?te koop/i;

/** Whether nobody is at home: a domain for sale, or one kept with a page of advertisements. */
export function isParked({ title, visible }: ParsedPage): boolean {
  return visible.length < SHORT && FOR_SALE.test(`${title ?? ""}\n${visible}`);
}
