import { expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { reply, startQuirkyServer } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { searchSuite } from "../contract.suite";
import { createDuckDuckGoSearch } from "./duckduckgo-search";

const encode = (text: string) => text.replaceAll("&", "&amp;");
const result = (
  { url, title, snippet }: { url: string; title: string; snippet: string },
  kind = "web-result",
) => {
  const href = `//duckduckgo.com/l/?uddg=${encodeURIComponent(url)}&amp;rut=0`;
  return `<div class="result results_links ${kind}"><h2 class="result__title"><a class="result__a" href="${href}">${encode(title)}</a></h2>
<a class="result__snippet" href="${href}">${encode(snippet).replace("first", "<b>first</b>")}</a></div>`;
};
const ad = result(
  { url: "https://duckduckgo.com/y.js?ad_domain=shop.example", title: "Buy", snippet: "ad" },
  "result--ad",
);

searchSuite("duckduckgo", {
  path: "/html/",
  answer: (hits) =>
    reply(
      hits.length > 0
        ? `<div id="links">${ad}${hits.map((hit) => result(hit)).join("")}</div>`
        : '<div class="no-results">No results.</div>',
      { "content-type": "text/html; charset=utf-8" },
    ),
  make: createDuckDuckGoSearch,
});

it("tells the robot question from an empty answer", async () => {
  const challenge = '<form id="challenge-form"><div class="anomaly-modal__title">Are you human?</div></form>';
  const server = await startQuirkyServer({ "/html/": reply(challenge, {}, 202) });
  const out = createGuardedFetch({ trustedOrigins: [server.url] });
  const engine = createDuckDuckGoSearch({ out, baseUrl: `${server.url}/html/` });
  await expect(engine.search({ query: "x", limit: 1 })).rejects.toMatchObject({ code: "rate_limited" });
  await out.close();
  await server.close();
});
