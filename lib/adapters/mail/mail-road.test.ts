import { once } from "node:events";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/platform/env";
import { SPELLINGS } from "@/lib/platform/guarded-fetch/host-spellings.suite";
import { type QuirkyServer, startQuirkyServer } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { MAIL } from "./contract.suite";
import { createMailFromEnv } from "./registry";

/** Stands inside, and counts who reaches it. */
let canary: QuirkyServer;
/** The operator's mail server, which would lead us on wherever a protocol has a word for it. */
let misleading: Server;
let target = "";
let asked = 0;

/** What it answers to each command: forwarding paths, referrals and addresses of other servers. */
const replyTo = (command: string) => {
  if (command.startsWith("EHLO")) return `250-${target} go to ${target}\r\n250 X-REDIRECT ${target}`;
  if (command.startsWith("RCPT")) return `251 User not local; will forward to <ann@${target}>`;
  if (command.startsWith("DATA")) return "354 go on";
  if (command.startsWith("MAIL")) return `250 http://${target}/`;
  return `250 2.0.0 relayed by http://${target}/`;
};

beforeAll(async () => {
  canary = await startQuirkyServer({});
  misleading = createServer((socket) => {
    asked += 1;
    let isData = false;
    let rest = "";
    socket.on("error", () => undefined);
    socket.write(`220 ${target}\r\n`);
    socket.on("data", (bytes) => {
      rest += bytes.toString("latin1");
      if (isData && !rest.endsWith("\r\n.\r\n")) return;
      const command = isData ? "." : rest.trim();
      isData = command.startsWith("DATA");
      rest = "";
      socket.write(`${replyTo(command)}\r\n`);
    });
  });
  misleading.listen(0, "127.0.0.1");
  await once(misleading, "listening");
});
afterAll(async () => {
  misleading.close();
  await canary.close();
});

/** As the settings make it: what they name is reached, wherever it is, and by no name that is asked for twice. */
function mail() {
  const address = misleading.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const settings = { SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: "Leadloom <no-reply@leads.example>" };
  const made = createMailFromEnv(parseEnv(settings));
  if (made === null) throw new Error("The settings name a mail server");
  return made;
}

describe("on the road of mail", () => {
  it.each(SPELLINGS)("nothing but the operator's own server is reached, whoever names %s", async (host) => {
    target = `${host}:${canary.port}`;
    asked = 0;
    const text = `http://${target}/ file:///etc/passwd <img src="http://${target}/">`;
    await mail().send({ ...MAIL, text, subject: `http://${target}/`.replace(/[^\x20-\x7e]/g, "") });
    await mail()
      .send({ ...MAIL, to: `ann@${host}` })
      .catch(() => null);
    await mail()
      .send({ ...MAIL, to: `@${host}:ann@acme.example` })
      .catch(() => null);
    expect(canary.connections()).toBe(0);
    expect(asked).toBeGreaterThan(0);
  });

  it("would have been heard: the canary is there", async () => {
    await fetch(canary.url);
    expect(canary.connections()).toBe(1);
  });
});
