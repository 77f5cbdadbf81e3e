import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSmtpUrl } from "@/lib/platform/smtp-url";
import type { MailAdapter } from "../contract";
import { MAIL, readRaw } from "../contract.suite";
import { makeCertificate } from "./own-certificate.suite";
import { mayRunPostfix, startPostfix, type TestPostfix } from "./postfix.suite";
import { createSmtpMail } from "./smtp-mail";

const certificate = makeCertificate();
const from = { name: "Leadloom", address: "no-reply@leads.example" };

describe.skipIf(!mayRunPostfix)("a real Postfix", () => {
  let postfix: TestPostfix;
  let mail: MailAdapter;

  beforeAll(async () => {
    postfix = await startPostfix(MAIL.to, certificate);
    mail = adapterAt("");
  });
  afterAll(async () => postfix.stop());

  function adapterAt(login: string): MailAdapter {
    const server = readSmtpUrl(`smtp://${login}localhost:${postfix.port}`);
    if (server === null) throw new Error("no address");
    return createSmtpMail({ server, from, mayBePlain: false, ca: certificate.cert });
  }

  it("takes a message by STARTTLS, and it lies in the mailbox as it was written", async () => {
    expect(await mail.check()).toEqual({ encrypted: true, signedIn: false });
    await mail.send(MAIL);
    await expect.poll(async () => (await postfix.mailbox()).length, { timeout: 20_000 }).toBe(1);
    const [raw = ""] = await postfix.mailbox();
    const { head, body } = readRaw(raw.replaceAll("\n", "\r\n"));
    expect(body.replaceAll("\r\n", "\n").trimEnd()).toBe(MAIL.text.trimEnd());
    expect(head).toEqual(
      expect.arrayContaining([
        "Return-Path: <no-reply@leads.example>",
        "Delivered-To: ann@acme.example",
        "From: Leadloom <no-reply@leads.example>",
        "To: ann@acme.example",
        "Message-ID: <m-1@leads.example>",
        expect.stringMatching(/^Received: .*with ESMTPS/),
      ]),
    );
  });

  it.each([
    ["later@acme.example", { retryable: true, message: expect.stringContaining("(450 4.2.1)") }],
    ["nobody@acme.example", { retryable: false, message: expect.stringContaining("(550 5.1.1)") }],
    ["ann@elsewhere.example", { retryable: false, message: expect.stringContaining("(554 5.7.1)") }],
  ])("refuses %s, and whether for good", async (to, told) => {
    await expect(mail.send({ ...MAIL, to })).rejects.toMatchObject({ failure: "refused", ...told });
  });

  it("has nobody sign in where it has no logins", async () => {
    const refused = { failure: "login", retryable: false };
    await expect(adapterAt("user:secret@").check()).rejects.toMatchObject(refused);
  });
});
