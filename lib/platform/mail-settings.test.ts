import { describe, expect, it } from "vitest";
import { clearRoads } from "./clear-roads";
import { parseEnv } from "./env";
import { readMailbox } from "./mailbox";
import { readSmtpUrl } from "./smtp-url";

const MAIL_FROM = "Leadloom <no-reply@leads.example>";

describe("the settings of a mail server", () => {
  it.each([
    ["smtp://mail.example", { host: "mail.example", port: 587, secure: false, login: null }],
    ["smtp://127.0.0.1:2525/", { host: "127.0.0.1", port: 2525, secure: false, login: null }],
    ["smtp://[::1]:25", { host: "::1", port: 25, secure: false, login: null }],
    ["smtps://mail.example", { host: "mail.example", port: 465, secure: true, login: null }],
    [
      "smtps://leads%40mail.example:p%40ss%2Fw%3A%23%3F@mail.example:4650",
      {
        ...{ host: "mail.example", port: 4650, secure: true },
        login: { user: "leads@mail.example", password: "p@ss/w:#?" },
      },
    ],
  ])("are read: %s", (url, server) => {
    expect(readSmtpUrl(url)).toEqual(server);
    expect(parseEnv({ SMTP_URL: url, MAIL_FROM })).toMatchObject({ SMTP_URL: url, MAIL_FROM });
  });

  it.each([
    "mail.example:587",
    "https://mail.example",
    "smtp://",
    "smtp://user@mail.example",
    "smtp://:secret@mail.example",
    "smtp://user:secret%zz@mail.example",
    "smtp://user:sec/ret@mail.example",
    "smtp://user:secret@mail.example/path",
    "smtps://user:secret@mail.example?tls.rejectUnauthorized=false",
    "smtp://user:secret@mail.example#x",
    "smtp://user:secret@ma%0d%0ail.example",
    "smtp://user:secret@mail.example:0",
    "smtp://user:secret@mail.example:99999",
  ])("are refused by name, and without the password: %s", (SMTP_URL) => {
    const parse = () => parseEnv({ SMTP_URL, MAIL_FROM });
    expect(parse).toThrow("  SMTP_URL: must be smtps://user:password@host:465 or smtp://host:587");
    expect(parse).not.toThrow(/sec\/?ret/);
  });

  it("come together or not at all", () => {
    expect(() => parseEnv({ MAIL_FROM })).toThrow("SMTP_URL: is needed beside SMTP_URL, MAIL_FROM");
    expect(() => parseEnv({ SMTP_URL: "smtp://localhost" })).toThrow("MAIL_FROM: is needed beside");
    expect(parseEnv({})).not.toHaveProperty("SMTP_URL", expect.anything());
  });

  it("need the address that links lead to, where others than this machine reach the server", () => {
    const mail = { SMTP_URL: "smtp://localhost", MAIL_FROM };
    expect(() => parseEnv({ ...mail, HOST: "0.0.0.0" })).toThrow("APP_URL: is needed beside SMTP_URL");
    expect(parseEnv({ ...mail, HOST: "0.0.0.0", APP_URL: "https://leads.example" }).HOST).toBe("0.0.0.0");
    expect(parseEnv({ HOST: "0.0.0.0" }).HOST).toBe("0.0.0.0");
  });

  it("are a road in the clear only where the operator named the host", () => {
    const roads = (SMTP_URL: string, ALLOW_PLAINTEXT_HOSTS = "") =>
      clearRoads(parseEnv({ SMTP_URL, MAIL_FROM, ALLOW_PLAINTEXT_HOSTS }));
    for (const url of ["smtp://mail.example", "smtps://mail.example", "smtp://localhost"])
      expect(roads(url)).toEqual([]);
    const road = { setting: "SMTP_URL", host: "postfix", port: 25 };
    expect(roads("smtp://postfix:25", "postfix:25")).toEqual([road]);
    expect(roads("smtp://postfix:25", "postfix:26")).toEqual([]);
    expect(roads("smtps://postfix:25", "postfix")).toEqual([]);
    expect(roads("smtp://localhost:25", "localhost")).toEqual([]);
  });
});

describe("whom mail is from", () => {
  it.each([
    ["no-reply@leads.example", { name: "", address: "no-reply@leads.example" }],
    [MAIL_FROM, { name: "Leadloom", address: "no-reply@leads.example" }],
    ['"Leads, Inc." <a@b.example>', { name: "Leads, Inc.", address: "a@b.example" }],
    ["<a@b.example>", { name: "", address: "a@b.example" }],
    ["Ünal & Söhne <a@b.example>", { name: "Ünal & Söhne", address: "a@b.example" }],
  ])("is read: %s", (text, mailbox) => {
    expect(readMailbox(text)).toEqual(mailbox);
  });

  it.each([
    "",
    "Leadloom",
    "a@b.example, c@d.example",
    "Leadloom <a@b.example> <c@d.example>",
    "Leadloom\r\nBcc: x@y.example <a@b.example>",
    "Leadloom\0 <a@b.example>",
    "Lead\u2028loom <a@b.example>",
    '"Lead\\"loom" <a@b.example>',
    "a@b.example\r\nBcc: x@y.example",
    "ä@b.example",
  ])("is refused by name: %j", (text) => {
    expect(readMailbox(text)).toBeNull();
    if (text !== "")
      expect(() => parseEnv({ SMTP_URL: "smtp://localhost", MAIL_FROM: text })).toThrow(
        "  MAIL_FROM: must be",
      );
  });
});
