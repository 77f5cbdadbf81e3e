import { decodeHtml } from "@/lib/adapters/web/http/decode-html";
import { extractPage } from "@/lib/pipeline/read-website/extract/extract-page";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";

/** The subject "leadloom": fetches and extracts every page. Arguments: the server's address, pages, measured laps, laps before. */
const [base = "", pages = "0", laps = "1", warm = "1"] = process.argv.slice(2);
const CONCURRENCY = 50;
const out = createGuardedFetch({ trustedOrigins: [base] });
let found: Record<string, { emails: string[]; phones: string[] }> = {};

async function read(url: string, page: number): Promise<void> {
  const { body, headers } = await out.request(url);
  const html = decodeHtml(body, headers["content-type"] ?? "");
  // The page stands for a company's own: its address is told apart from the loopback one it is served at.
  const { facts } = extractPage({ html, url: `https://www.acme-pumps-${page}.com/contact` });
  const values = (field: string) => facts.filter((fact) => fact.field === field).map(({ value }) => value);
  found[page] = { emails: values("email"), phones: values("phone") };
}

async function lap(number: number): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let page = next++; page < Number(pages); page = next++)
      await read(`${base}/${page}?lap=${number}`, page);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
}

for (let number = 1; number <= Number(warm); number += 1) await lap(-number);
found = {};
const before = process.cpuUsage();
for (let number = 1; number <= Number(laps); number += 1) await lap(number);
const used = process.cpuUsage(before);
await out.close();
console.log(JSON.stringify({ cpuMs: (used.user + used.system) / 1000, found }));
