/**
 * CPU per 42 KB page for the whole extraction, beside htmlparser2 alone (events only, nothing kept) in the same run.
 * Run: `npx tsx bench/extract.ts`. Prints one JSON line.
 */
import { Parser } from "htmlparser2";
import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";

const PAGE_BYTES = 42 * 1024;
const PAGES = 40;
const ROUNDS = 7;

const MENU = "Home,Services,Pumps,Repairs,Projects,About us,Team,News,Contact".split(",");
const SENTENCE = "We plan, build and maintain pumps for farms, towns and factories across the county. ";

/** A page like those of small companies: menu, hero, cards, a team, contact, footer, scripts and styles. */
function makePage(seed: number): string {
  const menu = MENU.map(
    (name, i) => `<li class="menu-item menu-item-${i}"><a href="/p${i}" class="link">${name}</a></li>`,
  );
  const head = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page ${seed} | Acme Pumps</title><meta name="description" content="${SENTENCE}"><style>${".card{padding:4px;margin:0 auto}".repeat(60)}</style><script>${"window.q=window.q||[];q.push(1);".repeat(60)}</script></head>`;
  const contact = `<footer class="footer"><p>Acme Pumps Inc.<br>${10 + seed} Oak Street<br>Springfield, IL 62701</p><p>Phone: (212) 736-5${String(seed).padStart(3, "0")}</p><p>Fax: 212-736-6001</p><a href="mailto:info@acme-pumps.com">info@acme-pumps.com</a><p>&copy; 2026 Acme Pumps Inc.</p></footer></body></html>`;
  let body = `<body class="page"><header><nav><ul>${menu.join("")}</ul></nav></header><main>`;
  for (let i = 0; body.length + head.length + contact.length < PAGE_BYTES; i += 1) {
    body += `<div class="card card-${i % 7}" data-index="${i}"><a href="/item/${seed}/${i}"><img src="/img/${i}.jpg" alt="Pump ${i}" width="320" height="200"></a><h3 class="title">Pump ${i}</h3><p class="text">${SENTENCE}</p><span class="price">$${i}.99</span></div>\n`;
  }
  return `${head}${body}</main>${contact}`;
}

const pages = Array.from({ length: PAGES }, (_, i) => makePage(i));

/** Milliseconds of CPU for one page, the middle of all rounds. */
function measure(read: (html: string) => void, rounds: number[]): void {
  const before = process.cpuUsage();
  for (const html of pages) read(html);
  const used = process.cpuUsage(before);
  rounds.push((used.user + used.system) / 1000 / PAGES);
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

let facts = 0;
let events = 0;
const count = () => {
  events += 1;
};
const ours: number[] = [];
const parserAlone: number[] = [];
for (let round = 0; round < ROUNDS + 2; round += 1) {
  facts = 0;
  measure((html) => {
    facts += extractPage({ html, url: "https://acme-pumps.com/contact" }).facts.length;
  }, ours);
  measure(
    (html) => new Parser({ onopentag: count, ontext: count, onclosetag: count }).end(html),
    parserAlone,
  );
}
// The first rounds warm the compiler up.
const result = {
  extractMsPerPage: Number(median(ours.slice(2)).toFixed(3)),
  htmlparser2AloneMsPerPage: Number(median(parserAlone.slice(2)).toFixed(3)),
  factsPerPage: facts / PAGES,
  parserEvents: events,
  rounds: ROUNDS,
};
console.log(JSON.stringify(result));
