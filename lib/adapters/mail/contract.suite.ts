import { afterEach, describe, expect, it } from "vitest";
import type { Mail, MailAdapter } from "./contract";

/** What a server is to do wrong. */
export type MailFault =
  | "refuses for now"
  | "refuses for good"
  | "refuses the login"
  | "hangs up"
  | "is silent";

/** An adapter with a real server at its other end. */
export interface MailStage {
  adapter: MailAdapter;
  /** Each message as it arrived: head and body as they went over the wire. */
  received(): { from: string; to: string[]; raw: string }[];
  close(): Promise<void>;
}

export const MAIL: Mail = {
  to: "ann@acme.example",
  subject: "Grüße: a new password",
  text: "Hello\n.\nOpen https://leads.example/reset?token=abc\nÜber\n",
  key: "m-1",
};

/** The parts of a message's head, and its body read as its encoding says. */
export function readRaw(raw: string): { head: string[]; body: string } {
  const [head = "", body = ""] = raw.split(/\r\n\r\n([\s\S]*)/);
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  if (lines.some((line) => /^content-transfer-encoding: base64$/i.test(line)))
    return { head: lines, body: Buffer.from(body, "base64").toString("utf8") };
  if (!lines.some((line) => /^content-transfer-encoding: quoted-printable$/i.test(line)))
    return { head: lines, body };
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { head: lines, body: Buffer.from(bytes, "latin1").toString("utf8") };
}

/** The promises of the mail contract, faults included. */
export function mailSuite(name: string, open: (fault?: MailFault) => Promise<MailStage>): void {
  describe(`${name}: a mail server`, () => {
    let stage: MailStage;
    afterEach(async () => stage.close());

    it("is handed a message to one person, word by word", async () => {
      stage = await open();
      expect(await stage.adapter.send(MAIL)).toMatch(/^<m-1@[\w.-]+>$/);
      const [mail, ...more] = stage.received();
      expect(more).toEqual([]);
      expect(mail?.to).toEqual([MAIL.to]);
      const { head, body } = readRaw(mail?.raw ?? "");
      expect(body.replaceAll("\r\n", "\n").trimEnd()).toBe(MAIL.text.trimEnd());
      expect(head).toEqual(
        expect.arrayContaining([
          "To: ann@acme.example",
          expect.stringMatching(/^Subject: =\?UTF-8\?/),
          expect.stringMatching(/^Message-ID: <m-1@/),
          expect.stringMatching(/^Date: /),
          "Auto-Submitted: auto-generated",
        ]),
      );
    });

    it("is looked at without sending anything", async () => {
      stage = await open();
      expect(await stage.adapter.check()).toHaveProperty("encrypted");
      expect(stage.received()).toEqual([]);
    });

    it.each([
      ["refuses for now", { failure: "refused", retryable: true }],
      ["refuses for good", { failure: "refused", retryable: false }],
      ["refuses the login", { failure: "login", retryable: false }],
      ["hangs up", { failure: "unreachable", retryable: true }],
      ["is silent", { failure: "timed_out", retryable: true }],
    ] as [MailFault, object][])("that %s is told as such, without a word of its own", async (fault, told) => {
      stage = await open(fault);
      const error = await stage.adapter.send(MAIL).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "MailError", ...told });
      const said = error instanceof Error ? `${error.message} ${error.stack} ${String(error.cause)}` : "";
      expect(said).not.toContain(MAIL.to);
      expect(said).not.toContain("secret");
      expect(stage.received()).toEqual([]);
    });

    const FORGED = "\r\nBcc: everybody@acme.example";
    it.each<[string, Partial<Mail>]>([
      ["a line break in the address", { to: `ann@acme.example${FORGED}` }],
      ["a lone line feed in it", { to: "ann@acme.example\nbob@acme.example" }],
      ["a lone carriage return in it", { to: "ann@acme.example\rx" }],
      ["NUL in it", { to: "ann@acme.example\0" }],
      ["a second address", { to: "ann@acme.example, bob@acme.example" }],
      ["a group", { to: "all:ann@acme.example,bob@acme.example;" }],
      ["a name", { to: "Ann <ann@acme.example>" }],
      ["a command behind it", { to: "ann@acme.example>\r\nRCPT TO:<bob@acme.example" }],
      ["a space", { to: "ann@acme.example NOTIFY=SUCCESS" }],
      ["an address that is none", { to: "ann" }],
      ["a line break in the subject", { subject: `Hello${FORGED}` }],
      ["NUL in the subject", { subject: "Hello\0" }],
      ["a line separator of Unicode in the subject", { subject: "Hello\u2028Bcc: x" }],
      ["a line break in the key", { key: `x>${FORGED}` }],
    ])("is never shown %s", async (_, part) => {
      stage = await open();
      await expect(stage.adapter.send({ ...MAIL, ...part })).rejects.toMatchObject({
        failure: "message",
        retryable: false,
      });
      expect(stage.received()).toEqual([]);
    });

    it("gets lines of the text as text, whatever they say", async () => {
      stage = await open();
      const text = "Bcc: everybody@acme.example\r\n.\r\nMAIL FROM:<x@y.example>\r\n\0";
      await stage.adapter.send({ ...MAIL, text });
      const [mail, ...more] = stage.received();
      expect(more).toEqual([]);
      const { head, body } = readRaw(mail?.raw ?? "");
      expect(head.join("\n")).not.toContain("everybody");
      expect(body).toContain("MAIL FROM:<x@y.example>");
      expect(mail?.to).toEqual([MAIL.to]);
    });
  });
}
