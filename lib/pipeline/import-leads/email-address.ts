const ADDRESS =
  /[\p{L}\d.!#$%&'*+/=?^_`{|}~-]+@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}][\p{L}\d-]{1,62}/u;

/** The usual form, as the whole cell: saves the costly search for nearly all cells. */
const PLAIN_ADDRESS = /^[a-z\d][a-z\d._+-]{0,62}@[a-z\d-]{1,62}(?:\.[a-z\d-]{1,62}){0,4}\.[a-z]{2,24}$/i;

/** Mail services where an address says nothing about the company behind it. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com yahoo.com yahoo.co.uk yahoo.de yahoo.fr yahoo.it yahoo.es ymail.com rocketmail.com hotmail.com
  hotmail.co.uk hotmail.de hotmail.fr hotmail.it hotmail.es outlook.com outlook.de outlook.fr live.com live.de live.nl
  live.co.uk msn.com aol.com icloud.com me.com mac.com gmx.de gmx.net gmx.at gmx.ch gmx.com web.de t-online.de freenet.de
  arcor.de online.de mail.de posteo.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it
  alice.it tin.it terra.es telefonica.net ziggo.nl kpnmail.nl planet.nl home.nl xs4all.nl sapo.pt wp.pl o2.pl onet.pl
  interia.pl proton.me protonmail.com mail.com mail.ru yandex.ru yandex.com bk.ru inbox.ru zoho.com fastmail.com hey.com
  comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com optonline.net
  windstream.net frontier.com frontiernet.net centurylink.net btinternet.com sky.com talktalk.net virginmedia.com
  bluewin.ch qq.com 163.com 126.com`.split(/\s+/),
);

/** Cells hold an address or a few; searching a long text for one would take time with the square of its length. */
const SEARCHED_CHARS = 1_000;

/** The first email address in a cell, lower case; null when there is none that can be right. */
export function firstEmail(cell: string): string | null {
  if (!cell.includes("@")) return null;
  const address = PLAIN_ADDRESS.test(cell) ? cell : ADDRESS.exec(cell.slice(0, SEARCHED_CHARS))?.[0];
  const found = address?.toLowerCase();
  if (!found || found.length > 254) return null;
  const local = found.slice(0, found.lastIndexOf("@"));
  return local.startsWith(".") || local.endsWith(".") || local.includes("..") ? null : found;
}

/** The domain of an address if a company owns it, null for a mail service used by everyone. */
export function companyDomainOfEmail(email: string): string | null {
  const domain = email.slice(email.lastIndexOf("@") + 1);
  return FREE_MAIL.has(domain) ? null : domain;
}
