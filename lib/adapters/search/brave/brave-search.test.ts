import { expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { reply } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { searchSuite } from "../contract.suite";
import { createBraveSearch } from "./brave-search";

searchSuite("brave", {
  path: "/res/v1/web/search",
  answer: (hits) => (request, response) => {
    const isKnown = request.headers["x-subscription-token"] === "key";
    const results = hits.map(({ url, title, snippet }) => ({
      url,
      title: `<strong>${title}</strong>`,
      description: snippet,
    }));
    reply(
      JSON.stringify(hits.length > 0 ? { web: { results } } : { type: "search" }),
      {},
      isKnown ? 200 : 401,
    )(request, response);
  },
  make: createBraveSearch,
});

it("asks for a key before it asks the engine", async () => {
  const out = createGuardedFetch();
  const engine = createBraveSearch({ out, baseUrl: "https://api.search.example/" });
  await expect(engine.search({ query: "x", limit: 1 })).rejects.toMatchObject({ code: "unauthenticated" });
  await out.close();
});
