import type { ParsedPage } from "../collect/parsed-page";
import { lineAbove, textAfter, textBefore } from "../lines";
import { isSameHouse, type SiteIdentity } from "../site-identity";
import { isCredit, isPlaceholder } from "./decoys";
import { isFreeMail } from "./free-mail";

export interface EmailSurroundings {
  page: ParsedPage;
  site: SiteIdentity;
  /** An offset of the visible text at or near the address. */
  near: number | null;
  /** Whether the address itself can be read on the page. */
  seen: boolean;
}

const SURROUNDING = 120;
/** An invented person to show how addresses are made: "for example", "e.g.", "z. B.". */
const SHOWS_A_FORMAT = /(?:e\.\s?g\.|for example|z\.\s?b\.|p\. ?ex\.|por ejemplo)[:,]? ?$/i;

function surroundings(page: ParsedPage, near: number): { line: string; before: string } {
  const before = textBefore(page.visible, near, SURROUNDING);
  return {
    line: `${lineAbove(page.visible, near).slice(-80)}\n${before}${textAfter(page.visible, near, SURROUNDING)}`,
    before,
  };
}

/**
 * How sure it is that an address is the company's own: null for a decoy (nobody's, a machine's, or the mark of
 * whoever made the site), low for another organisation's, high for one at the site's own domain.
 */
export function judgeEmail(email: string, { page, site, near, seen }: EmailSurroundings): number | null {
  if (isPlaceholder(email, site)) return null;
  const host = email.slice(email.indexOf("@") + 1);
  const around = near === null ? null : surroundings(page, near);
  if (around !== null && SHOWS_A_FORMAT.test(around.before)) return null;
  if (isSameHouse(host, site)) return seen ? 0.97 : 0.95;
  if (around !== null && isCredit(around.line)) return null;
  if (isFreeMail(host)) return seen ? 0.8 : 0.7;
  return near === null ? 0.4 : 0.5;
}
