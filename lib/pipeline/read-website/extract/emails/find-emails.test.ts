import { describe, expect, it } from "vitest";
import { extractPage } from "../extract-page";

const URL_OF_FIRM = "https://www.acme-pumps.com/contact";

function emailsOf(body: string, head = ""): string[] {
  const { facts } = extractPage({
    html: `<html><head>${head}</head><body>${body}</body></html>`,
    url: URL_OF_FIRM,
  });
  return facts.filter(({ field }) => field === "email").map(({ value }) => value);
}

function cloudflare(text: string, key = 0x5a): string {
  return [key, ...Buffer.from(text).map((byte) => byte ^ key)]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");
}

const entities = [..."info@acme-pumps.com"].map((char) => `&#${char.charCodeAt(0)};`).join("");
const codes = [..."info@acme-pumps.com"].map((char) => char.charCodeAt(0)).join(",");

/** One address, the ways people write it. */
const SPELLINGS: [string, string][] = [
  ["plain", "<p>info@acme-pumps.com</p>"],
  ["in a sentence", "<p>Write to info@acme-pumps.com.</p>"],
  ["upper case", "<p>INFO@ACME-PUMPS.COM</p>"],
  ["mailto", '<a href="mailto:info@acme-pumps.com">Write to us</a>'],
  ["mailto with subject", '<a href="mailto:info@acme-pumps.com?subject=Hello&body=x">mail</a>'],
  ["mailto with percent space", '<a href="mailto:%20info@acme-pumps.com">mail</a>'],
  ["mailto with percent at", '<a href="mailto:info%40acme-pumps.com">mail</a>'],
  ["mailto with name", '<a href="mailto:Acme%20%3Cinfo@acme-pumps.com%3E">mail</a>'],
  ["decimal entities", `<p>${entities}</p>`],
  ["hexadecimal at", "<p>info&#x40;acme-pumps.com</p>"],
  ["named at", "<p>info&commat;acme-pumps&period;com</p>"],
  ["square brackets", "<p>info [at] acme-pumps [dot] com</p>"],
  ["tight brackets", "<p>info[at]acme-pumps[dot]com</p>"],
  ["round brackets", "<p>info (at) acme-pumps (dot) com</p>"],
  ["braces", "<p>info {at} acme-pumps {dot} com</p>"],
  ["at sign in brackets", "<p>info(@)acme-pumps.com</p>"],
  ["real dot", "<p>info(at)acme-pumps.com</p>"],
  ["German dot", "<p>info (at) acme-pumps (punkt) com</p>"],
  ["words", "<p>info at acme-pumps dot com</p>"],
  ["capital words", "<p>info AT acme-pumps DOT com</p>"],
  ["underscores", "<p>info_at_acme-pumps.com</p>"],
  ["label and at", "<p>Email: info at acme-pumps.com</p>"],
  ["spaces around", "<p>info @ acme-pumps.com</p>"],
  [
    "Cloudflare attribute",
    `<a class="__cf_email__" data-cfemail="${cloudflare("info@acme-pumps.com")}">[email&#160;protected]</a>`,
  ],
  [
    "Cloudflare link",
    `<a href="/cdn-cgi/l/email-protection#${cloudflare("info@acme-pumps.com", 0x11)}">mail</a>`,
  ],
  ["split tags", "<p><span>info</span>@<b>acme-pumps.com</b></p>"],
  ["comment inside", "<p>info<!-- x@y.zz -->@acme<!-- -->-pumps.com</p>"],
  ["zero-width space", "<p>info\u200b@acme-pumps\u200b.com</p>"],
  ["soft hyphen", "<p>in&shy;fo@acme-pumps.com</p>"],
  ["hidden piece", '<p>info<span style="display:none">no</span>@acme-pumps.com</p>'],
  [
    "turned round by style",
    '<span style="unicode-bidi:bidi-override;direction:rtl">moc.spmup-emca@ofni</span>',
  ],
  [
    "turned round by class",
    '<style>.b{unicode-bidi:bidi-override;direction:rtl}</style><i class="b">moc.spmup-emca@ofni</i>',
  ],
  ["script pieces", "<script>document.write('info' + '@' + 'acme-pumps.com')</script>"],
  [
    "script names",
    "<script>var u='info';var d='acme-pumps.com';document.write('<a href=\"mailto:'+u+'@'+d+'\">')</script>",
  ],
  [
    "script grows",
    "<script>var a='in'+'fo'+'&#64;';a=a+'acme-pumps'+'&#46;'+'com';document.getElementById('x').innerHTML=a</script>",
  ],
  ["character codes", `<script>document.write(String.fromCharCode(${codes}))</script>`],
  [
    "base64",
    `<script>document.write(atob('${Buffer.from("info@acme-pumps.com").toString("base64")}'))</script>`,
  ],
  ["rot13 link", '<a href="znvygb:vasb@npzr-chzcf.pbz">mail</a>'],
  ["full-width at", "<p>info＠acme-pumps.com</p>"],
  ["glued words", "<p>Email:info@acme-pumps.comPhone: 5</p>"],
  ["glued label", '<p><b>Email</b><a href="#">info@acme-pumps.com</a></p>'],
  ["data pair", '<span data-user="info" data-domain="acme-pumps.com"></span>'],
  ["data address", '<span data-email="info@acme-pumps.com"></span>'],
  ["at as a picture", '<p>info<img src="at.gif" alt="@">acme-pumps.com</p>'],
  ["spam guard", "<p>info@NOSPAM.acme-pumps.com</p>"],
  [
    "JSON-LD",
    '<script type="application/ld+json">{"@type":"Organization","name":"Acme","email":"mailto:info@acme-pumps.com"}</script>',
  ],
  [
    "microdata",
    '<div itemscope itemtype="http://schema.org/LocalBusiness"><span itemprop="email">info@acme-pumps.com</span></div>',
  ],
];

describe("one address, however it is written", () => {
  it.each(SPELLINGS)("%s", (_, html) => {
    expect(emailsOf(html)).toEqual(["info@acme-pumps.com"]);
  });
});

describe("a site under an ending that is kept for examples", () => {
  const onSite = (body: string) =>
    extractPage({ html: `<body>${body}</body>`, url: "http://www.muster-pumpen.example/" })
      .facts.filter(({ field }) => field === "email")
      .map(({ value }) => value);

  it.each([
    "<p>info@muster-pumpen.example</p>",
    '<a href="mailto:info@muster-pumpen.example">mail</a>',
    "<p>info [at] muster-pumpen [punkt] example</p>",
    '<script type="application/ld+json">{"@type":"Organization","name":"M","email":"info@muster-pumpen.example"}</script>',
  ])("believes its own address: %s", (html) => {
    expect(onSite(html)).toEqual(["info@muster-pumpen.example"]);
  });

  it.each([
    "you@other-firm.example",
    "info@example.com",
    "name@mail.example",
    "noreply@muster-pumpen.example",
  ])("still takes nothing from %s", (address) => {
    expect(onSite(`<p>${address}</p>`)).toEqual([]);
  });
});

/** Nobody's addresses, machines' and others', and what only looks like one. */
const DECOYS: string[] = [
  ...["logo@2x.png", "icon@3x.webp", "photo@1.5x.jpg", "sprite@2x.svg", "hero@2x.avif", "bg@4x.gif"].map(
    (name) => `<p>${name}</p><img src="${name}">`,
  ),
  ...["react@18.2.0", "bootstrap@5.3.0", "lodash@4.17.21", "vue@next", "jquery@latest", "pkg@1.0.0-rc.1"].map(
    (name) => `<p>${name}</p><script src="https://cdn.example/npm/${name}/x.js"></script>`,
  ),
  ...["you@example.com", "name@example.org", "user@example.net", "me@mail.example", "info@example.co.uk"].map(
    (name) => `<p>${name}</p>`,
  ),
  ...[
    "name@domain.com",
    "you@yourdomain.com",
    "user@yourcompany.com",
    "info@yoursite.com",
    "someone@somewhere.com",
    "your@email.com",
    "name@company.com",
    "john@mysite.com",
    "info@website.com",
    "x@yourwebsite.com",
  ].map((name) => `<p>${name}</p>`),
  ...[
    "johndoe@email.com",
    "john.doe@gmail.com",
    "jane.doe@outlook.com",
    "max.mustermann@web.de",
    "jean.dupont@orange.fr",
    "mario.rossi@libero.it",
    "firstname.lastname@acme-pumps.com",
    "yourname@acme-pumps.com",
    "your.name@gmail.com",
    "youremail@gmail.com",
  ].map((name) => `<p>${name}</p>`),
  ...[
    "noreply@acme-pumps.com",
    "no-reply@acme-pumps.com",
    "donotreply@acme-pumps.com",
    "mailer-daemon@acme-pumps.com",
    "wordpress@acme-pumps.com",
  ].map((name) => `<p>${name}</p>`),
  ...[
    "ab12cd34ef56ab12cd34ef56ab12cd34@sentry.io",
    "0123456789abcdef0123@o4501.ingest.sentry.io",
    "x@sentry-next.wixpress.com",
    "git@github.com",
    "abc123@group.calendar.google.com",
  ].map((name) => `<p>${name}</p>`),
  ...[
    "Website by Studio Nord hello@studio-nord.de",
    "Web design: info@pixel-smiths.co",
    "Designed by ada@webmakers.io",
    "Hosting: support@fast-hosts.net",
    "Powered by shop-engine, help@shop-engine.com",
    "Webdesign von kontakt@netz-werkstatt.de",
    "Site réalisé par agence@toile-bleue.fr",
    "Realizzato da info@bottega-web.it",
  ].map((line) => `<footer><p>${line}</p></footer>`),
  ...[
    "follow us @ acme-pumps",
    "meet us at acme-pumps.com",
    "look at acme-pumps.com today",
    "@acmepumps",
    "see you @ 5.30pm",
    "5 @ $10.00",
    "a@b",
    "user@localhost",
    "user@host.local",
    "user@server.internal",
    "@media.print",
    "foo@bar.baz-qux",
    "3 @ 4.5",
    "x@y.z",
  ].map((line) => `<p>${line}</p>`),
  ...[
    "https://user:secret@files.acme-pumps.com/x",
    "ftp://anna:pw@acme-pumps.com",
    "https://key@collector.acme-pumps.com/1",
    "https://maps.test.com/@47.1,8.5,15z",
    "https://medium.com/@anna.muster",
  ].map((link) => `<p>${link}</p><a href="${link}">x</a>`),
  ...[
    '<input type="hidden" name="recipient" value="form@acme-pumps.com">',
    '<input placeholder="you@acme-pumps.com">',
    "<textarea>mail bob@acme-pumps.com</textarea>",
    "<!-- old@acme-pumps.com -->",
    "<style>/* css@acme-pumps.com */</style>",
    '<script>var cfg={"admin":"root@acme-pumps.com"}</script>',
    '<script>Sentry.init({dsn:"https://abc@o1.ingest.sentry.io/2"})</script>',
    '<script src="https://x.example/a@b.com.js"></script>',
    "<template>tmpl@acme-pumps.com</template>",
    "<select><option>sel@acme-pumps.com</option></select>",
  ],
  ...["<p>e.g. anna@acme-pumps.com</p>", "<p>for example bob@acme-pumps.com</p>"],
  ...[
    "info@",
    "@acme-pumps.com",
    "info@@",
    "info@.com",
    "info@com",
    "info@-.com",
    "in fo@",
    ".@.",
    "a@b@c",
    "info@acme..",
    "%@%.com",
    "..@x..com",
    "@@@@",
  ].map((text) => `<p>${text}</p>`),
  '<a href="mailto:">mail</a>',
  '<a href="mailto:?subject=Look&body=https://acme-pumps.com">share</a>',
  '<a href="mailto:?to=&subject=Hi">share</a>',
  '<a class="__cf_email__" data-cfemail="zz">x</a>',
  '<a href="/cdn-cgi/l/email-protection">[email protected]</a>',
];

describe("what is no address of the company", () => {
  it("has at least a hundred cases", () => {
    expect(DECOYS.length).toBeGreaterThanOrEqual(100);
  });

  it.each(DECOYS)("%s", (html) => {
    expect(emailsOf(html)).toEqual([]);
  });
});
