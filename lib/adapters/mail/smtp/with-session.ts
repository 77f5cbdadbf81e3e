import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { SmtpServer } from "@/lib/platform/smtp-url";
import { BrokenOff } from "./broken-off";
import { toMailError } from "./classify-fault";
import { openRoad, tlsOptions } from "./open-road";
import type { SmtpWay } from "./smtp-way";

/** A connection that was let go of is gone after this long, whatever its other end does, milliseconds. */
const LET_GO = 2_000;

/**
 * Opens a session with the mail server, encrypted and signed in as its address says, and works in it.
 * @throws MailError
 */
export async function withSession<Result>(
  way: SmtpWay,
  work: (session: SMTPConnection) => Promise<Result>,
): Promise<Result> {
  try {
    return await converse(way, work);
  } catch (error) {
    throw toMailError(error, way.server);
  }
}

async function converse<Result>(
  way: SmtpWay,
  work: (session: SMTPConnection) => Promise<Result>,
): Promise<Result> {
  const { server, mayBePlain, patience } = way;
  const socket = await openRoad(way);
  const session = new SMTPConnection({
    ...{ host: server.host, port: server.port, connection: socket },
    ...{ secure: server.secure, secured: server.secure },
    requireTLS: !server.secure && !mayBePlain,
    tls: tlsOptions(way),
    ...{ greetingTimeout: patience.quietMs, socketTimeout: patience.quietMs },
  });
  let timer: NodeJS.Timeout | undefined;
  const broken = new Promise<never>((_, reject) => {
    session.once("error", reject);
    session.once("end", () => reject(new BrokenOff(false)));
    timer = setTimeout(() => reject(new BrokenOff(true)), patience.wholeMs);
  });
  broken.catch(() => undefined);
  try {
    await Promise.race([broken, begin(session, server.login)]);
    const result = await Promise.race([broken, work(session)]);
    session.quit();
    return result;
  } finally {
    clearTimeout(timer);
    session.close();
    // Its own socket: the plain one below must not be torn from under a TLS that is still beginning.
    setTimeout(() => session._socket.destroy(), LET_GO).unref();
  }
}

async function begin(session: SMTPConnection, login: SmtpServer["login"]): Promise<void> {
  await new Promise<void>((resolve, reject) =>
    session.connect((error) => (error ? reject(error) : resolve())),
  );
  if (login === null) return;
  const credentials = { user: login.user, pass: login.password };
  await new Promise<void>((resolve, reject) =>
    session.login({ credentials }, (error) => (error ? reject(error) : resolve())),
  );
}
