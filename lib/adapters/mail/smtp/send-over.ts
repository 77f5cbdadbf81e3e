import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Message } from "./compose-message";

/** Hands one message to the server at the other end of a session. */
export function sendOver(session: SMTPConnection, { envelope, bytes }: Message): Promise<void> {
  return new Promise((resolve, reject) => {
    session.send({ ...envelope, size: bytes.length }, bytes, (error) => (error ? reject(error) : resolve()));
  });
}
