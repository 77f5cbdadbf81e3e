import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import type { OwnCertificate } from "./own-certificate.suite";

/** Where a server may fail, in the order that a message comes by. */
type Stage = "connect" | "login" | "sender" | "recipient" | "message";

/** What a server does at a stage in place of its duty. */
type Fault =
  /** Answers with these numbers. */
  { reply: number } | "hang up" | "say nothing";

export interface SmtpServerOptions {
  /** TLS from the first byte. */
  secure?: boolean;
  /** Offers STARTTLS, or is encrypted, with this. */
  certificate?: OwnCertificate;
  /** Who may send; without it anybody may, and nobody is asked. */
  login?: { user: string; password: string };
  faults?: Partial<Record<Stage, Fault>>;
  port?: number;
}

export interface ReceivedMail {
  from: string;
  to: string[];
  raw: string;
  encrypted: boolean;
  /** Who signed in. */
  user: string | null;
}

export interface TestSmtpServer {
  port: number;
  received: ReceivedMail[];
  /** How many have connected. */
  connections(): number;
  close(): Promise<void>;
}

/** A real mail server on loopback that takes mail for anybody and passes none on. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const { certificate, login, faults = {} } = options;
  const received: ReceivedMail[] = [];
  let connections = 0;

  const at = (stage: Stage, goOn: (error?: Error) => void) => {
    const fault = faults[stage];
    if (fault === undefined) return goOn();
    if (fault === "say nothing") return;
    // The outermost socket of each: what lies below TLS must not be torn from under it.
    const open: Iterable<{ _socket: Socket }> = server.connections;
    if (fault === "hang up") for (const { _socket } of open) _socket.destroy();
    else
      goOn(
        Object.assign(new Error("No, <lead@secret.example> is not wanted"), { responseCode: fault.reply }),
      );
  };

  const server = new SMTPServer({
    secure: options.secure ?? false,
    ...(certificate ?? {}),
    hideSTARTTLS: certificate === undefined,
    authOptional: login === undefined,
    allowInsecureAuth: certificate === undefined,
    disabledCommands: login === undefined ? ["AUTH"] : [],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onConnect: (_session, done) => at("connect", done),
    onAuth: ({ username, password }, _session, done) =>
      at("login", (error) => {
        const isRight = username === login?.user && password === login?.password;
        if (error) return done(error);
        if (isRight) return done(null, { user: username });
        done(Object.assign(new Error("Who are you?"), { responseCode: 535 }));
      }),
    onMailFrom: (_address, _session, done) => at("sender", done),
    onRcptTo: (_address, _session, done) => at("recipient", done),
    onData: (stream, session, done) => {
      void text(stream).then((raw) =>
        at("message", (error) => {
          if (error) return done(error);
          const { mailFrom, rcptTo } = session.envelope;
          received.push({
            from: mailFrom === false ? "" : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
            encrypted: session.secure,
            user: typeof session.user === "string" ? session.user : null,
          });
          done();
        }),
      );
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve));
  const address = server.server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    received,
    connections: () => connections,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
