import { execFile, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "@/lib/platform/free-port.suite";
import type { OwnCertificate } from "./own-certificate.suite";

const PROGRAM = "/usr/sbin/postfix";
/** Who owns the mailboxes: Postfix delivers as nobody that matters. */
const NOBODY = 65_534;

/** Whether Postfix may be started here: its master is root's alone. */
export const mayRunPostfix = existsSync(PROGRAM) && process.getuid?.() === 0;

export interface TestPostfix {
  port: number;
  /** What lies in the mailbox of the one address that it has. */
  mailbox(): Promise<string[]>;
  stop(): Promise<void>;
}

/** The parts of Postfix that take a message and put it into a mailbox; nothing goes to another machine. */
const master = (port: number) => `
127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
tlsmgr unix - - n 1000? 1 tlsmgr
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
`;

const main = (folder: string, address: string) => `
compatibility_level = 3.6
queue_directory = ${folder}/queue
data_directory = ${folder}/data
maillog_file = ${folder}/log/postfix.log
maillog_file_prefixes = ${folder}/log
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.leads.example
mydestination =
mynetworks =
alias_maps =
local_recipient_maps =
default_transport = error:nothing leaves this machine
virtual_mailbox_domains = ${address.split("@")[1]}
virtual_mailbox_maps = inline:{ ${address}=box/, later@acme.example=later/ }
virtual_mailbox_base = ${folder}/boxes
virtual_uid_maps = static:${NOBODY}
virtual_gid_maps = static:${NOBODY}
virtual_minimum_uid = 1
smtpd_tls_cert_file = ${folder}/cert.pem
smtpd_tls_key_file = ${folder}/key.pem
smtpd_tls_security_level = encrypt
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = check_recipient_access inline:{ { later@acme.example = 450 4.2.1 Later } }
`;

/** A throw-away Postfix on loopback that wants STARTTLS; the machine's own is not touched. */
export async function startPostfix(address: string, certificate: OwnCertificate): Promise<TestPostfix> {
  const folder = await mkdtemp(join(tmpdir(), "leadloom-postfix-"));
  const port = await freePort();
  // Postfix and the delivery agent go through it as other users.
  await chmod(folder, 0o755);
  for (const part of ["etc", "queue", "data", "log", "boxes"]) await mkdir(join(folder, part));
  for (const part of ["data", "boxes"])
    await promisify(execFile)("chown", [part === "data" ? "postfix" : String(NOBODY), join(folder, part)]);
  const files = { "etc/main.cf": main(folder, address), "etc/master.cf": master(port) };
  for (const [name, text] of Object.entries({
    ...files,
    "cert.pem": certificate.cert,
    "key.pem": certificate.key,
  }))
    await writeFile(join(folder, name), text, { mode: name === "key.pem" ? 0o600 : 0o644 });
  const order = (word: string) => spawnSync(PROGRAM, ["-c", join(folder, "etc"), word], { encoding: "utf8" });
  const started = order("start");
  if (started.status !== 0) throw new Error(`The test Postfix did not start:\n${started.stderr}`);
  const endWithUs = () => void order("abort");
  process.once("exit", endWithUs);
  return {
    port,
    mailbox: async () => {
      const box = join(folder, "boxes/box/new");
      const names = existsSync(box) ? await readdir(box) : [];
      return Promise.all(names.map((name) => readFile(join(box, name), "utf8")));
    },
    stop: async () => {
      process.off("exit", endWithUs);
      order("stop");
      await rm(folder, { recursive: true, force: true });
    },
  };
}
