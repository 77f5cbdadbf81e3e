import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Mailbox } from "@/lib/platform/mailbox";
import { readSmtpUrl } from "@/lib/platform/smtp-url";
import { MAIL, type MailFault, mailSuite } from "../contract.suite";
import { makeCertificate } from "./own-certificate.suite";
import { createSmtpMail, type SmtpMailParts } from "./smtp-mail";
import { type SmtpServerOptions, startSmtpServer, type TestSmtpServer } from "./smtp-server.suite";

const FROM: Mailbox = { name: "Leadloom", address: "no-reply@leads.example" };
const LOGIN = { user: "leads@leads.example", password: "se/cr@t wörd" };
/** Long enough for a busy machine that is slow to answer, which is not the silence that is meant. */
const PATIENCE = { connectMs: 3_000, quietMs: 1_500, wholeMs: 6_000 };
const certificate = makeCertificate();

function adapterFor(url: string, more: Partial<SmtpMailParts> = {}) {
  const server = readSmtpUrl(url);
  if (server === null) throw new Error(`${url} is no address of a mail server`);
  return createSmtpMail({ server, from: FROM, mayBePlain: false, patience: PATIENCE, ...more });
}

const FAULTS: Record<MailFault, SmtpServerOptions["faults"]> = {
  "refuses for now": { recipient: { reply: 450 } },
  "refuses for good": { recipient: { reply: 550 } },
  "refuses the login": { login: { reply: 535 } },
  "hangs up": { message: "hang up" },
  "is silent": { message: "say nothing" },
};

const withLogin = `${encodeURIComponent(LOGIN.user)}:${encodeURIComponent(LOGIN.password)}@`;

for (const scheme of ["smtp", "smtps"])
  mailSuite(`${scheme}, signed in`, async (fault) => {
    const secure = scheme === "smtps";
    const faults = fault === undefined ? {} : FAULTS[fault];
    const server = await startSmtpServer({ secure, certificate, login: LOGIN, faults });
    return {
      adapter: adapterFor(`${scheme}://${withLogin}localhost:${server.port}`, { ca: certificate.cert }),
      received: () => server.received,
      close: server.close,
    };
  });

mailSuite("smtp on this machine, without TLS", async (fault) => {
  const login = fault === "refuses the login" ? LOGIN : undefined;
  const faults = fault === undefined ? {} : FAULTS[fault];
  const server = await startSmtpServer({ login, faults });
  return {
    adapter: adapterFor(`smtp://${login ? withLogin : ""}127.0.0.1:${server.port}`, { mayBePlain: true }),
    received: () => server.received,
    close: server.close,
  };
});

describe("smtp", () => {
  const opened: { close(): unknown }[] = [];
  afterEach(async () => {
    for (const one of opened.splice(0)) await one.close();
  });
  const serve = async (options: SmtpServerOptions): Promise<TestSmtpServer> => {
    const server = await startSmtpServer(options);
    opened.push(server);
    return server;
  };
  const sends = (url: string, more?: Partial<SmtpMailParts>) => adapterFor(url, more).send(MAIL);

  it("is encrypted by STARTTLS and signs in, as smtps is and does", async () => {
    for (const scheme of ["smtp", "smtps"]) {
      const server = await serve({ secure: scheme === "smtps", certificate, login: LOGIN });
      const mail = adapterFor(`${scheme}://${withLogin}127.0.0.1:${server.port}`, { ca: certificate.cert });
      expect(await mail.check()).toEqual({ encrypted: true, signedIn: true });
      await mail.send(MAIL);
      expect(server.received).toMatchObject([
        { encrypted: true, user: LOGIN.user, from: FROM.address, to: [MAIL.to] },
      ]);
      expect(server.received[0]?.raw).toContain("From: Leadloom <no-reply@leads.example>");
      expect(mail.server).toBe(`127.0.0.1:${server.port}`);
    }
  });

  it("says nothing to a server without STARTTLS, where plain text is not allowed", async () => {
    const server = await serve({ login: LOGIN });
    const said = { failure: "tls", retryable: false };
    await expect(sends(`smtp://${withLogin}127.0.0.1:${server.port}`)).rejects.toMatchObject(said);
    expect(server.received).toEqual([]);
    await sends(`smtp://${withLogin}127.0.0.1:${server.port}`, { mayBePlain: true });
    expect(server.received).toMatchObject([{ encrypted: false, user: LOGIN.user }]);
  });

  it.each([
    ["smtp", "of nobody that we know", undefined, makeCertificate()],
    ["smtps", "of nobody that we know", undefined, makeCertificate()],
    ...["smtp", "smtps"].map((scheme) => {
      const other = makeCertificate("mail.elsewhere.example");
      return [scheme, "for another name", other.cert, other] as const;
    }),
  ] as const)("trusts no certificate, by %s, %s", async (scheme, _, ca, other) => {
    const server = await serve({ secure: scheme === "smtps", certificate: other, login: LOGIN });
    const url = `${scheme}://${withLogin}localhost:${server.port}`;
    await expect(sends(url, { ca })).rejects.toMatchObject({ failure: "tls", retryable: false });
    expect(server.received).toEqual([]);
  });

  it("takes a certificate that proves nothing where plain text would do, and never by smtps", async () => {
    const plain = await serve({ certificate: makeCertificate() });
    await sends(`smtp://localhost:${plain.port}`, { mayBePlain: true });
    expect(plain.received).toMatchObject([{ encrypted: true }]);
    const secure = await serve({ secure: true, certificate: makeCertificate() });
    const url = `smtps://localhost:${secure.port}`;
    await expect(sends(url, { mayBePlain: true })).rejects.toMatchObject({ failure: "tls" });
  });

  it.each([
    ["connect", 421, true, "refused us (421)"],
    ["connect", 554, false, "refused us (554)"],
    ["login", 454, true, "refused the login (454)"],
    ["login", 535, false, "refused the login (535)"],
    ["sender", 451, true, "refused the sender (451)"],
    ["sender", 553, false, "refused the sender (553)"],
    ["recipient", 452, true, "refused the recipient (452)"],
    ["recipient", 550, false, "refused the recipient (550)"],
    ["message", 451, true, "refused the message (451)"],
    ["message", 554, false, "refused the message (554)"],
  ] as const)(
    "tells by the reply at the %s (%i) whether another time may do",
    async (stage, reply, retryable, words) => {
      const server = await serve({ certificate, login: LOGIN, faults: { [stage]: { reply } } });
      const sending = sends(`smtp://${withLogin}localhost:${server.port}`, { ca: certificate.cert });
      const message = expect.stringContaining(`localhost:${server.port} ${words}`);
      await expect(sending).rejects.toMatchObject({ retryable, message });
    },
  );

  it.each(["connect", "login", "sender", "recipient", "message"] as const)(
    "tries again another time when the server hangs up, or is silent, at the %s",
    async (stage) => {
      for (const [fault, failure] of [
        ["hang up", "unreachable"],
        ["say nothing", "timed_out"],
      ] as const) {
        const server = await serve({ certificate, login: LOGIN, faults: { [stage]: fault } });
        const sending = sends(`smtp://${withLogin}localhost:${server.port}`, { ca: certificate.cert });
        await expect(sending).rejects.toMatchObject({ failure, retryable: true });
      }
    },
  );

  it("tries again another time where nobody listens, and where there is no such name", async () => {
    const gone = await startSmtpServer();
    await gone.close();
    const nobody = { failure: "unreachable", retryable: true };
    await expect(sends(`smtp://127.0.0.1:${gone.port}`)).rejects.toMatchObject(nobody);
    await expect(sends("smtp://mail.invalid")).rejects.toMatchObject(nobody);
  });

  it("keeps the password out of every error, whatever the server sends back", async () => {
    const secrets = [LOGIN.password, Buffer.from(LOGIN.password).toString("base64")];
    const echo = await speak((line) =>
      line.startsWith("EHLO") ? "250-x\r\n250 AUTH PLAIN" : `535 5.7.8 no: ${line} ${LOGIN.password}`,
    );
    const error = await sends(`smtp://${withLogin}127.0.0.1:${echo}`, { mayBePlain: true }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({
      failure: "login",
      message: `127.0.0.1:${echo} refused the login (535 5.7.8)`,
    });
    const told = JSON.stringify(error, Object.getOwnPropertyNames(error));
    for (const secret of secrets) expect(told).not.toContain(secret);
  });

  it("believes nothing that was said before the connection was encrypted", async () => {
    const port = await speak((line) =>
      line.startsWith("EHLO") ? "250-x\r\n250 STARTTLS" : "220 go\r\n250-y\r\n250 AUTH PLAIN",
    );
    const sending = sends(`smtp://${withLogin}127.0.0.1:${port}`, { ca: certificate.cert });
    await expect(sending).rejects.toMatchObject({ name: "MailError" });
    expect(heard.join("")).not.toContain("AUTH");
  });

  it("gives up on a server that drips words", async () => {
    let timer: NodeJS.Timeout | undefined;
    const port = await speak(
      () => "",
      (socket) => {
        timer = setInterval(() => socket.write("220-wait\r\n"), 100);
      },
    );
    const patience = { connectMs: 1_000, quietMs: 500, wholeMs: 400 };
    const sending = sends(`smtp://127.0.0.1:${port}`, { patience });
    await expect(sending).rejects.toMatchObject({ failure: "timed_out" });
    clearInterval(timer);
  });

  it("tries again another time after words that are none of SMTP", async () => {
    const port = await speak(
      () => "",
      (socket) => socket.write("HTTP/1.1 400 Bad Request\r\n\r\n"),
    );
    await expect(sends(`smtp://127.0.0.1:${port}`)).rejects.toMatchObject({ failure: "unreachable" });
  });

  const heard: string[] = [];
  /** A server that says what it is told to. */
  async function speak(
    answer: (line: string) => string,
    greet: (socket: Socket) => void = (socket) => socket.write("220 x\r\n"),
  ): Promise<number> {
    heard.length = 0;
    const sockets = new Set<Socket>();
    const server: Server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("data", (bytes) => {
        heard.push(bytes.toString("latin1"));
        socket.write(`${answer(bytes.toString("latin1").trim())}\r\n`);
      });
      greet(socket);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    opened.push({
      close: () => {
        for (const socket of sockets) socket.destroy();
        server.close();
      },
    });
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }
});
