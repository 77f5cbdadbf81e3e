/** A message of plain text to one person. */
export interface Mail {
  /** An address alone, without a name: names are chosen by people, and a mail must not carry their words to others. */
  to: string;
  subject: string;
  text: string;
  /** Tells this message from all others: under the same key it is the same message again (Message-ID). */
  key: string;
}

/** What a mail server let us do, with nothing sent. */
export interface MailCheck {
  encrypted: boolean;
  signedIn: boolean;
}

/** Hands mail to a server, which takes it from there. That it arrives nobody promises. */
export interface MailAdapter {
  /** `mail.example.com:587`: never with what signs in there. */
  readonly server: string;
  /**
   * Ends well when the server has taken the message on. One that broke off may have been taken all the same.
   * @returns its Message-ID
   * @throws MailError, `retryable` where another time may do
   */
  send(mail: Mail): Promise<string>;
  /** Connects, proves the server's certificate and signs in. @throws MailError */
  check(): Promise<MailCheck>;
}
