import { createRequire } from "node:module";

/**
 * The subject "crawlee": CheerioCrawler with its own `social` finders, tuned: high concurrency, no session pool,
 * nothing written to disk. Arguments: the server's address, pages, measured laps, laps before, the folder crawlee is installed in.
 */
const [base, pages, laps, warm, folder] = process.argv.slice(2);
const { CheerioCrawler, Configuration, log, LogLevel, social } = createRequire(`${folder}/`)("crawlee");
log.setLevel(LogLevel.ERROR);
const found = {};

async function crawl(from, to) {
  const requests = [];
  for (let lap = from; lap <= to; lap += 1) {
    for (let page = 0; page < Number(pages); page += 1) requests.push(`${base}/${page}?lap=${lap}`);
  }
  const crawler = new CheerioCrawler(
    {
      minConcurrency: 50,
      maxConcurrency: 50,
      useSessionPool: false,
      requestHandler: ({ request, $, body }) => {
        const { emails, phones, phonesUncertain } = social.parseHandlesFromHtml(body.toString(), { $ });
        const page = new URL(request.url).pathname.slice(1);
        found[page] = { emails, phones: [...phones, ...phonesUncertain] };
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: true }),
  );
  await crawler.run(requests);
}

await crawl(-Number(warm), -1);
const before = process.cpuUsage();
await crawl(1, Number(laps));
const used = process.cpuUsage(before);
console.log(JSON.stringify({ cpuMs: (used.user + used.system) / 1000, found }));
process.exit(0);
