import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { PRIVATE_ANSWERS, SPELLINGS } from "@/lib/platform/guarded-fetch/host-spellings.suite";
import {
  type Quirk,
  type QuirkyServer,
  redirect,
  reply,
  startQuirkyServer,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { ROADS, type Road } from "./outbound-roads.suite";

/** Stands inside, and counts who reaches it. */
let canary: QuirkyServer;
/** Stands where one may go, and leads on to `target`. */
let start: QuirkyServer;
let target = "";
const opened: GuardedFetch[] = [];

const leadOn: Quirk = (request, response) => {
  if (request.url === "/rdap.json") {
    const services = [[["example"], [`${start.url}/rdap/`]]];
    reply(JSON.stringify({ services }))(request, response);
    return;
  }
  redirect(Buffer.from(target).toString("latin1"), 307)(request, response);
};

beforeAll(async () => {
  canary = await startQuirkyServer({});
  start = await startQuirkyServer({}, leadOn);
});
afterAll(async () => {
  await Promise.all(opened.map((out) => out.close()));
  await Promise.all([canary.close(), start.close()]);
});
beforeEach(() => {
  target = "";
});

function open(options: Parameters<typeof createGuardedFetch>[0]): GuardedFetch {
  const out = createGuardedFetch(options);
  opened.push(out);
  return out;
}

/** Goes down a road that ends at a host's spelling. What the road makes of it is its own matter. */
async function goTo(road: Road, host: string, port: number, options: { allow?: string } = {}): Promise<void> {
  target = `http://${host}:${port}/`;
  const allow = [`127.0.0.1:${start.port}`, options.allow ?? ""].join(",");
  const out = open({ allow, trustedOrigins: road.direct ? [] : [start.url] });
  await road.go(out, road.direct ? target : start.url).catch(() => null);
}

describe.each(ROADS)("on the road of $name", (road) => {
  it.each(SPELLINGS)("nothing inside is reached by %s", async (host) => {
    await goTo(road, host, canary.port);
    expect(canary.connections()).toBe(0);
  });

  it.each(PRIVATE_ANSWERS)("nothing inside is reached by a name that stands for %s", async (address) => {
    const family = address.includes(":") ? 6 : 4;
    const lookup = async () => [{ address, family }];
    target = `http://public.example:${canary.port}/`;
    const trusted = road.direct ? [] : [start.url];
    const out = open({ allow: `127.0.0.1:${start.port}`, trustedOrigins: trusted, lookup });
    await road.go(out, road.direct ? target : start.url).catch(() => null);
    expect(canary.connections()).toBe(0);
  });
});

describe("a name whose answer changes between look and connection", () => {
  /** On the port of `start`, at another address of this machine that nobody allowed. */
  let twin: Server;
  let reached = 0;
  beforeAll(async () => {
    twin = createServer((_request, response) => void response.end("inside"));
    twin.on("connection", () => {
      reached += 1;
    });
    await new Promise<void>((resolve) => twin.listen(start.port, "127.0.0.2", resolve));
  });
  afterAll(() => void twin.close());

  const GOOD = "127.0.0.1";
  const BAD = "127.0.0.2";
  const ORDERS = [
    [[GOOD], [BAD]],
    [[BAD], [GOOD]],
    [[GOOD], [GOOD], [BAD]],
    [[GOOD], [BAD], [GOOD], [BAD]],
    [[BAD, GOOD]],
    [[GOOD, BAD], [BAD]],
    [[GOOD], ["::ffff:127.0.0.2"]],
  ];

  it.each(ROADS.flatMap((road) => ORDERS.map((order) => ({ name: road.name, road, order }))))(
    "leads nowhere inside: $name, $order",
    async ({ road, order }) => {
      let asked = 0;
      const lookup = async () => {
        const answers = order[Math.min(asked, order.length - 1)] ?? [];
        asked += 1;
        return answers.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
      };
      target = `http://flip.example:${start.port}/`;
      const out = open({ allow: `127.0.0.1:${start.port}`, lookup });
      for (let turn = 0; turn < 3; turn += 1)
        await road.go(out, road.direct ? target : `http://flip.example:${start.port}`).catch(() => null);
      expect(reached).toBe(0);
    },
  );

  it("would have been heard: the twin is there", async () => {
    await fetch(`http://${BAD}:${start.port}/`);
    expect(reached).toBe(1);
  });
});

describe("were the inside allowed", () => {
  it.each(ROADS.filter((road) => !road.staysThere))("the road of $name would lead there", async (road) => {
    const inside = await startQuirkyServer({});
    await goTo(road, "127.0.0.1", inside.port, { allow: `127.0.0.1:${inside.port}` });
    await expect.poll(() => inside.connections()).toBeGreaterThan(0);
    await inside.close();
  });
});
