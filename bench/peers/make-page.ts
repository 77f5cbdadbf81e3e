/** Contacts that a page states, however they are spelled there. */
export interface PlantedPage {
  html: string;
  emails: string[];
  /** E.164. */
  phones: string[];
}

const PAGE_LENGTH = 42 * 1024;

/** The ways people write an address. Plain ones come more often, as on real sites. */
const EMAIL_SPELLINGS: ((user: string, host: string) => string)[] = [
  (user, host) => `${user}@${host}`,
  (user, host) => `<a href="mailto:${user}@${host}">${user}@${host}</a>`,
  (user, host) => `<a href="mailto:${user}@${host}?subject=Hello">Write to us</a>`,
  (user, host) => `<a href="mailto:${user}@${host}"><i class="icon"></i> ${user}@${host}</a>`,
  (user, host) => `${user} [at] ${host}`,
  (user, host) => `${user} (at) ${host.replace(".", " (dot) ")}`,
  (user, host) => `<span>${user}</span>@<b>${host}</b>`,
  (user, host) => [...`${user}@${host}`].map((char) => `&#${char.charCodeAt(0)};`).join(""),
  (user, host) =>
    `<span class="__cf_email__" data-cfemail="${shielded(`${user}@${host}`)}">[email protected]</span>`,
  (user, host) => `<script>document.write('${user}' + '@' + '${host}')</script>`,
];
const PHONE_SPELLINGS: ((area: string, exchange: string, line: string) => string)[] = [
  (area, exchange, line) => `Phone: (${area}) ${exchange}-${line}`,
  (area, exchange, line) => `Tel. ${area}-${exchange}-${line}`,
  (area, exchange, line) => `Call ${area}.${exchange}.${line}`,
  (area, exchange, line) => `<a href="tel:+1${area}${exchange}${line}">${area} ${exchange} ${line}</a>`,
  (area, exchange, line) => `T +1 ${area} ${exchange} ${line}`,
];
const SENTENCES = [
  "We plan, build and maintain pumps for farms, towns and factories across the county.",
  "Since 1987 our crew has repaired more than 3,000 installations, most of them within two days.",
  "Ask for a written offer: it costs nothing and binds you to nothing.",
  "Our workshop is open to visitors every first Saturday of the month.",
  "Spare parts for older models are kept for at least 20 years.",
];
const MENU = "Home,Services,Pumps,Repairs,Projects,About us,Team,News,Careers,Contact".split(",");

function shielded(text: string): string {
  const bytes = [0x2a, ...Buffer.from(text).map((byte) => byte ^ 0x2a)];
  return bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

function contacts(n: number): PlantedPage {
  const host = `acme-pumps-${n}.com`;
  const second = at(["sales", "anna.muster", "service", "jobs"], n);
  const line = String(2000 + ((n * 37) % 7000));
  const emails = [`office@${host}`, `${second}@${host}`];
  const html = `<p>${at(EMAIL_SPELLINGS, n)("office", host)}</p><p>${at(EMAIL_SPELLINGS, n * 3 + 1)(second, host)}</p><p>${at(PHONE_SPELLINGS, n)("212", "736", line)}</p><p>${10 + n} Oak Street<br>Springfield, IL 62701</p>`;
  return { html, emails, phones: [`+1212736${line}`] };
}

function head(n: number): string {
  const data = `{"@context":"https://schema.org","@type":"LocalBusiness","name":"Acme Pumps ${n}","url":"https://acme-pumps-${n}.com/"}`;
  const marked = n % 5 < 2 ? `<script type="application/ld+json">${data}</script>` : "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact | Acme Pumps ${n}</title><meta name="description" content="${SENTENCES[0]}">${marked}<style>${".card{padding:4px;margin:0 auto}".repeat(150)}</style><script>${"window.q=window.q||[];q.push(['set',1]);".repeat(120)}</script></head>`;
}

function card(n: number, i: number): string {
  const text = Array.from({ length: 3 }, (_, k) => at(SENTENCES, n + i + k)).join(" ");
  return `<section class="card card-${i % 7}" data-index="${i}"><a href="/item/${n}/${i}"><img src="/img/${i}@2x.jpg" alt="Pump ${i}" width="320" height="200"></a><h3 class="title">Pump ${i}</h3><p class="text">${text}</p><ul class="facts"><li>Flow: ${i + 3}0 l/min</li><li>Price: $${i}99.00</li></ul></section>\n`;
}

/** Page number `n` of the bench: about 42 KB like a small company's, with two addresses and a number planted. */
export function makePage(n: number): PlantedPage {
  const menu = MENU.map((name, i) => `<li class="menu-item"><a href="/p${i}" class="link">${name}</a></li>`);
  const { html: stated, emails, phones } = contacts(n);
  const start = `${head(n)}<body class="page"><header><nav><ul>${menu.join("")}</ul></nav></header><main>`;
  const end = `</main><footer class="footer"><p>Acme Pumps ${n} Inc.</p>${stated}<p>&copy; 2026 Acme Pumps ${n} Inc.</p></footer></body></html>`;
  let cards = "";
  for (let i = 0; start.length + cards.length + end.length < PAGE_LENGTH; i += 1) cards += card(n, i);
  return { html: `${start}${cards}${end}`, emails, phones };
}
