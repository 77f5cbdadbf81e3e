import type { SmtpServer } from "@/lib/platform/smtp-url";

/** How long to wait, milliseconds. */
export interface SmtpPatience {
  connectMs: number;
  /** For the next word of a server. */
  quietMs: number;
  /** For all of it: a server that drips words would else hold us for ever. */
  wholeMs: number;
}

/** How a mail server is spoken to. */
export interface SmtpWay {
  server: SmtpServer;
  mayBePlain: boolean;
  ca?: string;
  patience: SmtpPatience;
}
