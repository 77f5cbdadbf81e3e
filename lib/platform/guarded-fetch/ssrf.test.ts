import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ResolvedAddress } from "./address-guard";
import { createGuardedFetch, type GuardedFetch } from "./guarded-fetch";
import { OutboundError } from "./outbound-error";
import { type QuirkyServer, redirect, reply, startQuirkyServer } from "./quirky-server.suite";

/** Ways to write an inside host in a URL. Those that mean loopback would reach the canary if they got out. */
const SPELLINGS = [
  "127.0.0.1",
  "127.1",
  "127.0.1",
  "2130706433",
  "0x7f000001",
  "0x7f.0.0.1",
  "0177.0.0.1",
  "017700000001",
  "127.0.0.1.",
  "127.000.000.001",
  "0x7F.1",
  "127.255.255.254",
  "0.0.0.0",
  "0",
  "0x0",
  "localhost",
  "LOCALHOST",
  "localhost.",
  "a.localhost",
  "127.0.0.1%2e",
  "１２７.０.０.１",
  "①②⑦.0.0.1",
  "127。0。0。1",
  "loc%61lhost",
  "ｌｏｃａｌｈｏｓｔ",
  "user:pass@127.0.0.1",
  "public.example@127.0.0.1",
  "[::1]",
  "[::]",
  "[::ffff:127.0.0.1]",
  "[::ffff:7f00:1]",
  "[0:0:0:0:0:0:0:1]",
  "[::127.0.0.1]",
  "[64:ff9b::127.0.0.1]",
  "[2002:7f00:1::]",
  "[2001:0:7f00:1::]",
  "[fe80::1]",
  "[fd00::1]",
  "[fec0::1]",
  "[ff02::1]",
  "[2001:db8::1]",
  "[fd00:ec2::254]",
  "10.0.0.1",
  "10.1",
  "0xa.1",
  "167772161",
  "192.168.0.1",
  "192.168.257",
  "3232235521",
  "172.16.0.1",
  "172.31.255.255",
  "100.64.0.1",
  "100.100.100.200",
  "169.254.169.254",
  "0xa9fea9fe",
  "2852039166",
  "169.254.43518",
  "0251.0376.0251.0376",
  "192.0.0.192",
  "192.0.2.1",
  "198.18.0.1",
  "198.51.100.1",
  "203.0.113.1",
  "224.0.0.1",
  "240.0.0.1",
  "255.255.255.255",
  "168.63.129.16",
  "metadata.google.internal",
  "printer.local",
  "router.lan",
  "db.internal",
  "kubernetes",
  "nas.home.arpa",
]; // prettier-ignore

/** Addresses that a public-looking name may resolve to. */
const PRIVATE_ANSWERS = [
  "127.0.0.1",
  "10.0.0.5",
  "192.168.1.1",
  "172.20.0.2",
  "169.254.169.254",
  "100.64.3.4",
  "0.0.0.0",
  "198.18.0.9",
  "224.0.0.251",
  "255.255.255.255",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "fd00::7",
  "fe80::7",
  "64:ff9b::7f00:1",
  "2002:7f00:1::1",
  "168.63.129.16",
]; // prettier-ignore

const OTHER_SCHEMES = [
  "file:///etc/passwd",
  "ftp://127.0.0.1/",
  "gopher://127.0.0.1/",
  "data:text/html,x",
  "javascript:1",
  "ws://127.0.0.1/",
  "unix:/run/x.sock",
  "http:",
  "//127.0.0.1/",
  "not a url",
  "",
]; // prettier-ignore

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

/** Spellings of public hosts, none of which may be refused. */
const PUBLIC = [
  ...[
    "example.com",
    "www.example.com",
    "EXAMPLE.com",
    "example.com.",
    "münchen.example",
    "xn--mnchen-3ya.example",
    "例え.example",
    "a-b.example",
    "a_b.example",
    "1and1.example",
    "127.0.0.1.nip.example",
    "localhost.example",
    "local.example",
    "internal.example",
    "lan.example.org",
    "10.example",
    "0x7f.example",
    "my-localhost.com",
    "notlocal.com",
    "thelan.net",
    "internal-tools.com",
    "user@example.com",
    "user:pass@example.com",
    "example.com:8080",
    "example.com:65535",
  ],
  ...[
    "8.8.8.8",
    "1.1.1.1",
    "134744072",
    "0x08080808",
    "010.010.010.010",
    "8.8.2056",
    "8.526344",
    "9.255.255.255",
    "11.0.0.1",
    "126.255.255.255",
    "128.0.0.1",
    "172.15.0.1",
    "172.32.0.1",
    "192.167.1.1",
    "192.169.1.1",
    "169.253.1.1",
    "169.255.1.1",
    "100.63.1.1",
    "100.128.1.1",
    "198.17.1.1",
    "198.20.1.1",
    "223.255.255.1",
    "[2606:4700:4700::1111]",
    "[2001:4860:4860::8888]",
    "[::ffff:8.8.8.8]",
    "[64:ff9b::808:808]",
    "[2a00:1450::1]",
  ],
]; // prettier-ignore

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
