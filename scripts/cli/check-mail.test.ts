import { afterEach, describe, expect, it } from "vitest";
import { startSmtpServer, type TestSmtpServer } from "../../lib/adapters/mail/smtp/smtp-server.suite";
import { parseEnv } from "../../lib/platform/env";
import { checkMail } from "./check-mail";

describe("the doctor's look at the mail server", () => {
  let server: TestSmtpServer | undefined;
  afterEach(async () => server?.close());

  const login = { user: "leads", password: "p@ss w0rd" };
  const look = (scheme: string, password: string) => {
    const SMTP_URL = `${scheme}://leads:${encodeURIComponent(password)}@127.0.0.1:${server?.port}`;
    return checkMail(
      parseEnv({ SMTP_URL, MAIL_FROM: "leads@leads.example", APP_URL: "https://leads.example" }),
    );
  };

  it("connects and signs in, sends nothing, and says where links lead", async () => {
    server = await startSmtpServer({ login });
    const finding = await look("smtp", login.password);
    expect(finding).toMatchObject({ ok: true, advice: null });
    expect(finding.said).toBe(
      `127.0.0.1:${server.port} answers, not encrypted, signed in; links lead to https://leads.example/`,
    );
    expect(server.received).toEqual([]);
  });

  it("says what to do about a wrong password, and never which", async () => {
    server = await startSmtpServer({ login });
    const finding = await look("smtp", "an0ther one");
    expect(finding).toMatchObject({ ok: false, advice: expect.stringContaining("percent-encoded") });
    expect(finding.said).toBe(`127.0.0.1:${server.port} refused the login (535)`);
    expect(JSON.stringify(finding)).not.toContain("an0ther");
  });

  it("says what to do where a plain server is spoken to by TLS, and where nobody answers", async () => {
    server = await startSmtpServer({ login });
    expect(await look("smtps", login.password)).toMatchObject({ ok: false, advice: expect.any(String) });
    await server.close();
    expect(await look("smtp", login.password)).toMatchObject({
      ok: false,
      advice: expect.stringContaining("firewall"),
    });
  });

  it("finds nothing wrong where none is set", async () => {
    expect(await checkMail(parseEnv({}))).toMatchObject({
      ok: true,
      said: expect.stringContaining("reset-link"),
    });
  });
});
