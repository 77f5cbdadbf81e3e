import { expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { reply, startQuirkyServer } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { searchSuite } from "../contract.suite";
import { createSampleSearch } from "../sample/sample-search";
import { createSearxngSearch } from "./searxng-search";

const answer = (hits: { url: string; title: string; snippet: string }[]) =>
  reply(
    JSON.stringify({
      results: [
        { odd: "no url" },
        ...hits.map(({ url, title, snippet }) => ({ url, title, content: snippet })),
      ],
    }),
    { "content-type": "application/json" },
  );

searchSuite("searxng", { path: "", answer, make: (parts) => createSearxngSearch(parts) });
searchSuite("sample", { path: "", answer, make: createSampleSearch });

it("says how to turn the JSON interface on, and asks in the dialect", async () => {
  const server = await startQuirkyServer({
    "/base/search?q=a+b&format=json&language=de-AT": reply("", {}, 403),
  });
  const out = createGuardedFetch({ trustedOrigins: [server.url] });
  const engine = createSearxngSearch({ out, baseUrl: `${server.url}/base/` });
  const work = engine.search({ query: "a b", country: "at", language: "de", limit: 3 });
  await expect(work).rejects.toThrow("search.formats");
  await out.close();
  await server.close();
});
