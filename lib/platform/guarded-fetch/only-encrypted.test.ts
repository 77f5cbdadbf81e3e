import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createGuardedFetch, type GuardedFetch } from "./guarded-fetch";
import { type QuirkyServer, redirect, reply, startQuirkyServer } from "./quirky-server.suite";

const HOST = "models.example";
let server: QuirkyServer;
const opened: GuardedFetch[] = [];

beforeAll(async () => {
  server = await startQuirkyServer({
    "/away": (request, response) => redirect(`http://${HOST}:${server.port}/`)(request, response),
    "/": reply("arrived"),
  });
});
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await server.close();
});

/** Every name leads to this machine, but only the address is known to do so. */
function open(clearHosts?: string, proxyUrl?: string): GuardedFetch {
  const lookup = async () => [{ address: "127.0.0.1", family: 4 }];
  const allow = `${HOST}, 127.0.0.1`;
  const out = createGuardedFetch({ allow, clearHosts, proxyUrl, lookup, trustedOrigins: [server.url] });
  opened.push(out);
  return out;
}
const named = () => `http://${HOST}:${server.port}/`;

describe("a way out that speaks encrypted only", () => {
  it("asks nobody by plain http but this machine and whom the operator named", async () => {
    const refused = { failure: "address_refused", message: expect.stringContaining("ALLOW_PLAINTEXT_HOSTS") };
    await expect(open("").request(named())).rejects.toMatchObject(refused);
    await expect(open("", server.url).request(named())).rejects.toMatchObject(refused);
    expect(server.connections()).toBe(0);
    expect((await open("").request(`${server.url}/`)).status).toBe(200);
    expect((await open(HOST).request(named())).status).toBe(200);
    expect((await open().request(named())).status).toBe(200);
  });

  it("falls back to plain http by no redirect", async () => {
    const before = server.seen.filter((one) => one.startsWith(HOST)).length;
    await expect(open("").request(`${server.url}/away`)).rejects.toMatchObject({
      failure: "address_refused",
    });
    await expect(open("").fetch(`${server.url}/away`)).rejects.toMatchObject({
      cause: { failure: "address_refused" },
    });
    expect(server.seen.filter((one) => one.startsWith(HOST))).toHaveLength(before);
    expect(await (await open(HOST).fetch(`${server.url}/away`)).text()).toBe("arrived");
  });
});
