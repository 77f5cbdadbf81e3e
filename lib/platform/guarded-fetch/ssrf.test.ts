import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResolvedAddress } from "./address-guard";
import { createGuardedFetch, type GuardedFetch } from "./guarded-fetch";
import { OTHER_SCHEMES, PRIVATE_ANSWERS, PUBLIC, SPELLINGS } from "./host-spellings.suite";
import { OutboundError } from "./outbound-error";
import { type QuirkyServer, redirect, reply, startQuirkyServer } from "./quirky-server.suite";

let canary: QuirkyServer;
let start: QuirkyServer;
/** A forward proxy that answers everything itself, and so shows what would have been let out. */
let proxy: QuirkyServer;
const opened: GuardedFetch[] = [];

beforeAll(async () => {
  canary = await startQuirkyServer({});
  const targets = [...SPELLINGS.map((host) => `http://${host}:${canary.port}/`), ...OTHER_SCHEMES];
  const hops = targets.map((target, index): [string, ReturnType<typeof redirect>] => [
    `/redirect/${index}`,
    redirect(Buffer.from(target).toString("latin1")),
  ]);
  start = await startQuirkyServer(Object.fromEntries(hops));
  proxy = await startQuirkyServer({ "/": reply("through the proxy") });
});

afterAll(async () => {
  await Promise.all(opened.map((out) => out.close()));
  await Promise.all([canary.close(), start.close(), proxy.close()]);
});

const make = (options: Parameters<typeof createGuardedFetch>[0]): GuardedFetch => {
  const out = createGuardedFetch(options);
  opened.push(out);
  return out;
};
const answering = (address: string): ResolvedAddress => ({ address, family: address.includes(":") ? 6 : 4 });

async function expectRefused(work: Promise<unknown>): Promise<void> {
  const error = await work.then(
    (value) => value,
    (reason: unknown) => reason,
  );
  const found = error instanceof OutboundError ? error : error instanceof Error ? error.cause : error;
  expect(found).toMatchObject({ code: "address_refused" });
  expect(canary.connections()).toBe(0);
}

describe("an inside address", () => {
  it.each(SPELLINGS)("is refused directly: %s", async (host) => {
    const url = `http://${host}:${canary.port}/`;
    const out = make({});
    await expectRefused(out.request(url));
    await expectRefused(out.request(url.replace("http:", "https:")));
  });

  it.each(SPELLINGS)("is refused before a proxy is asked: %s", async (host) => {
    const before = proxy.seen.length;
    const out = make({ proxyUrl: proxy.url });
    await expectRefused(out.request(`http://${host}:${canary.port}/`));
    await expectRefused(out.request(`https://${host}:${canary.port}/`));
    expect(proxy.seen.length).toBe(before);
  });

  it.each(SPELLINGS.map((host, index) => [host, index] as const))(
    "is refused after a redirect: %s",
    async (_host, index) => {
      const out = make({ allow: `127.0.0.1:${start.port}` });
      await expectRefused(out.request(`${start.url}/redirect/${index}`));
    },
  );

  it.each(SPELLINGS.filter((host) => !host.includes("@")))(
    "is refused as a raw connection: %s",
    async (host) => {
      const bare = URL.canParse(`http://${host}/`) ? new URL(`http://${host}/`).hostname : host;
      await expectRefused(make({}).openSocket(bare, canary.port));
    },
  );

  it.each(OTHER_SCHEMES.map((url, index) => [url, SPELLINGS.length + index] as const))(
    "is not reached by another scheme: %s",
    async (url, index) => {
      await expectRefused(make({}).request(url));
      // Text that is no absolute URL is a path of the redirecting site itself, and harmless.
      if (!/^\w+:./.test(url)) return;
      await expectRefused(
        make({ allow: `127.0.0.1:${start.port}` }).request(`${start.url}/redirect/${index}`),
      );
    },
  );

  it("is refused to the standard fetch too, directly and after a redirect", async () => {
    await expectRefused(make({}).fetch(`http://127.0.0.1:${canary.port}/`));
    await expectRefused(make({ allow: `127.0.0.1:${start.port}` }).fetch(`${start.url}/redirect/0`));
  });
});

describe("a public name that leads inside", () => {
  it.each(PRIVATE_ANSWERS)("is refused when it resolves to %s", async (address) => {
    const out = make({ lookup: async () => [answering(address)] });
    await expectRefused(out.request(`http://public.example:${canary.port}/`));
    await expectRefused(out.request(`https://public.example:${canary.port}/`));
    await expectRefused(out.openSocket("public.example", canary.port));
    await expectRefused(out.fetch(`http://public.example:${canary.port}/`));
  });

  it.each(PRIVATE_ANSWERS)("gains nothing by changing its answer to %s after a look", async (address) => {
    let asked = 0;
    const flipping = async () => {
      asked += 1;
      return [answering(asked === 1 ? "192.0.2.1" : address)];
    };
    const out = make({ lookup: flipping });
    for (let turn = 0; turn < 3; turn += 1) {
      await expectRefused(out.request(`http://flip.example:${canary.port}/`));
    }
  });

  it("is resolved once for each connection: what was checked is what is connected to", async () => {
    let asked = 0;
    const out = make({
      allow: `127.0.0.1:${start.port}`,
      lookup: async () => {
        asked += 1;
        return [answering("127.0.0.1")];
      },
    });
    const before = start.connections();
    for (let turn = 0; turn < 4; turn += 1)
      await out.request(`http://steady.example:${start.port}/redirect/none`);
    expect(asked).toBe(start.connections() - before);
    await expectRefused(out.request(`http://steady.example:${canary.port}/`));
  });

  it("is reached only by its public addresses when the answer is mixed", async () => {
    const out = make({ lookup: async () => [answering("10.0.0.1"), answering("127.0.0.1")] });
    await expectRefused(out.request(`http://mixed.example:${canary.port}/`));
  });
});

describe("the canary", () => {
  it("was alive all the time", async () => {
    expect(canary.connections()).toBe(0);
    await new Promise<void>((resolve) => {
      const socket = connect(canary.port, "127.0.0.1", () => {
        socket.destroy();
        resolve();
      });
    });
    await expect.poll(() => canary.connections()).toBe(1);
  });
});

describe("a public address", () => {
  it.each(PUBLIC)("is let out through a proxy, in http: %s", async (host) => {
    const answer = await make({ proxyUrl: proxy.url }).request(`http://${host}/`);
    expect(answer.body.toString()).toBe("through the proxy");
  });

  it.each(PUBLIC)("is not refused for https or as a raw connection: %s", async (host) => {
    const { hostname } = new URL(`https://${host}/`);
    // The proxy has no tunnels, so the connection fails: but as a connection, not as a refusal.
    const out = make({ proxyUrl: proxy.url });
    await expect(out.request(`https://${host}/`)).rejects.not.toMatchObject({ code: "address_refused" });
    await expect(out.openSocket(hostname, 443)).rejects.not.toMatchObject({ code: "address_refused" });
  });
});
