import { type AddressInfo, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import {
  hangUp,
  type Quirk,
  redirect,
  reply,
  silence,
  startQuirkyServer,
  trickle,
} from "@/lib/platform/guarded-fetch/quirky-server.suite";

const HTML = { "content-type": "text/html; charset=utf-8" };
const MB = 1024 * 1024;

/** What a site does, and how its record must end: its status, and what the reason says (null: none). */
export interface HostileSite {
  does: Record<string, Quirk>;
  ends: { status: "done" | "failed" | "no_website"; reason: RegExp | null };
}

const text =
  "<h1>Harbour Joinery</h1><p>We build oak staircases and fitted kitchens for homes in Whitby.</p>";
const page = (more: string) =>
  `<!doctype html><html lang="en"><title>Harbour</title><body>${text}${more}</body></html>`;
const shows = (more: string): Quirk => reply(page(more), HTML);
const repeat = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join("");

/** A body of so many bytes that are made as they are taken. */
const pours = (bytes: number, headers: Record<string, string>): Quirk => {
  const piece = Buffer.alloc(64 * 1024, "<p>more</p>");
  return (_request, response) => {
    response.writeHead(200, headers);
    let left = bytes;
    const pour = () => {
      while (left > 0 && !response.destroyed) {
        left -= piece.length;
        if (!response.write(piece)) return response.once("drain", pour);
      }
      return response.end();
    };
    pour();
  };
};

const runsAway: Quirk = (request, response) => {
  const step = Number(/\d+$/.exec(request.url ?? "")?.[0] ?? 0);
  response.writeHead(302, { location: `/${step + 1}` }).end();
};
const resets: Quirk = (request) => request.socket.resetAndDestroy();

const nested = (depth: number) => `${'{"@type":"Organization","a":'.repeat(depth)}1${"}".repeat(depth)}`;
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;
const circle = `{"@graph":[${repeat(2_000, (i) => `{"@id":"#${i}","@type":"Organization","parentOrganization":{"@id":"#${(i + 1) % 2_000}"}},`)}{}]}`;
const bomb = gzipSync(Buffer.alloc(60 * MB, "<p>a</p>"));
const sitemaps = `<sitemapindex>${repeat(5_000, (i) => `<sitemap><loc>/maps/${i}.xml</loc></sitemap>`)}</sitemapindex>`;

const read = { status: "done", reason: null } as const;
/** An answer that no other time would change: the record is done, without facts. */
const refused = (reason: RegExp) => ({ status: "done", reason }) as const;
/** Worth another try, and failed at each. */
const unread = (reason: RegExp) => ({ status: "failed", reason }) as const;
const TOO_LARGE = /could not be read: .*larger than/;
const TOO_LONG = /could not be read: .*longer than/;
const LOOPS = /could not be read: .*redirects without end/;

/** The worst sites that we know of, by the first part of their names. */
export const HOSTILE_SITES: Record<string, HostileSite> = {
  endless: { does: { "/": pours(Number.POSITIVE_INFINITY, HTML) }, ends: refused(TOO_LARGE) },
  huge: {
    does: { "/": pours(100 * MB, { ...HTML, "content-length": String(100 * MB) }) },
    ends: refused(TOO_LARGE),
  },
  bomb: { does: { "/": reply(bomb, { ...HTML, "content-encoding": "gzip" }) }, ends: refused(TOO_LARGE) },
  drip: { does: { "/": trickle("<p>x</p>", 30, HTML) }, ends: unread(TOO_LONG) },
  silent: { does: { "/": silence }, ends: unread(TOO_LONG) },
  silentrobots: { does: { "/robots.txt": silence, "/": shows("") }, ends: unread(TOO_LONG) },
  endlessrobots: {
    does: { "/robots.txt": pours(Number.POSITIVE_INFINITY, {}), "/": shows("") },
    ends: refused(/robots\.txt .* cannot be read/),
  },
  runaway: { does: {}, ends: refused(LOOPS) },
  loop: { does: { "/": redirect("/a"), "/a": redirect("/") }, ends: refused(LOOPS) },
  nowhere: {
    does: { "/": redirect("http://[") },
    ends: { status: "no_website", reason: /No website found/ },
  },
  resets: { does: { "/": resets }, ends: unread(/could not be read/) },
  liar: { does: { "/": hangUp(page(""), 5_000, HTML) }, ends: unread(/could not be read/) },
  nogzip: {
    does: { "/": reply(page(""), { ...HTML, "content-encoding": "gzip" }) },
    ends: unread(/not valid gzip/),
  },
  garbage: { does: {}, ends: refused(/no sound encrypted connection/) },
  binary: {
    does: { "/": reply(Buffer.alloc(50_000, 7), { "content-type": "image/png" }) },
    ends: refused(/no page/),
  },
  charset: {
    does: { "/": reply(page("<p>caf\u00e9</p>"), { "content-type": "text/html; charset=klingon" }) },
    ends: read,
  },
  links: {
    does: { "/": shows(repeat(10_000, (i) => `<a href="/contact/${i}">Contact ${i}</a>`)) },
    ends: read,
  },
  deep: { does: { "/": shows(`${"<div>".repeat(100_000)}deep${"</div>".repeat(100_000)}`) }, ends: read },
  oneline: { does: { "/": shows("word ".repeat(100_000)) }, ends: read },
  oneword: { does: { "/": shows("a".repeat(4_700_000)) }, ends: read },
  ats: { does: { "/": shows("a@".repeat(50_000)) }, ends: read },
  digits: { does: { "/": shows(`<p>${"+49 30 1234567 ".repeat(10_000)}</p>`) }, ends: read },
  tags: { does: { "/": shows("<b".repeat(500_000)) }, ends: read },
  attributes: { does: { "/": shows(`<p ${repeat(100_000, (i) => `a${i}="x" `)}>x</p>`) }, ends: read },
  entities: { does: { "/": shows("&amp;&#64;&".repeat(20_000)) }, ends: read },
  deepjson: { does: { "/": shows(jsonLd(nested(50_000))) }, ends: read },
  circle: { does: { "/": shows(jsonLd(circle)) }, ends: read },
  manyjson: {
    does: { "/": shows(repeat(500, (i) => jsonLd(`{"@type":"Organization","name":"N${i}"}`))) },
    ends: read,
  },
  mapbomb: {
    does: { "/": shows(""), "/sitemap.xml": reply(sitemaps, { "content-type": "text/xml" }) },
    ends: read,
  },
  starrobots: {
    does: {
      "/robots.txt": reply(`User-agent: *\n${repeat(2_000, () => `Disallow: /${"*a".repeat(60)}*b\n`)}`),
      "/": shows(`<a href="/contact-${"a".repeat(1_500)}">Contact</a>`),
    },
    ends: read,
  },
};

export interface HostileWeb {
  /** The address of a site, by the first part of its name. */
  urlOf(site: string): string;
  /** Where a search finds nothing. */
  searchUrl: string;
  close(): Promise<void>;
}

/** Serves the hostile sites, one that speaks anything but TLS, and those named `kind`, on this machine. */
export async function startHostileWeb(): Promise<HostileWeb> {
  const quirks: Record<string, Quirk> = {
    "/robots.txt": reply("", {}, 404),
    "runaway.example/": runsAway,
  };
  for (const [name, { does }] of Object.entries(HOSTILE_SITES)) {
    for (const [path, quirk] of Object.entries(does)) quirks[`${name}.example${path}`] = quirk;
  }
  const otherwise: Quirk = (request, response) => {
    if ((request.headers.host ?? "").startsWith("runaway")) return runsAway(request, response);
    if (request.url?.startsWith("/search"))
      return reply('{"results":[]}', { "content-type": "application/json" })(request, response);
    const isKind = (request.headers.host ?? "").startsWith("kind") && request.url === "/";
    if (isKind) return shows("")(request, response);
    return reply("no such page", HTML, 404)(request, response);
  };
  const web = await startQuirkyServer(quirks, otherwise);
  const garbage = createServer((socket) => {
    socket.on("error", () => socket.destroy()).resume();
    socket.end("this is not TLS\r\n".repeat(1_000));
  });
  await new Promise<void>((resolve) => garbage.listen(0, "127.0.0.1", resolve));
  const { port } = garbage.address() as AddressInfo;
  return {
    urlOf: (site) =>
      site === "garbage" ? `https://garbage.example:${port}/` : `http://${site}.example:${web.port}/`,
    searchUrl: web.url,
    close: async () => {
      await web.close();
      await new Promise((resolve) => garbage.close(resolve));
    },
  };
}
