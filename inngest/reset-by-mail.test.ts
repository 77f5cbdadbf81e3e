import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { DEVICE, FIRST_RUN } from "@/lib/access/browser.suite";
import { takeServer } from "@/lib/access/first-run";
import { resetPassword } from "@/lib/access/reset-password";
import { readRaw } from "@/lib/adapters/mail/contract.suite";
import {
  type SmtpServerOptions,
  startSmtpServer,
  type TestSmtpServer,
} from "@/lib/adapters/mail/smtp/smtp-server.suite";
import { setDb } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import type { Engine } from "./engine/engine-options";
import { askForReset } from "./mail/ask-for-reset";
import { tellPasswordChanged } from "./mail/tell-password-changed";
import { runEmbeddedEngine } from "./run-embedded";

const { email } = FIRST_RUN;
const APP_URL = "https://leads.example";
const BEFORE = { SMTP_URL: undefined, MAIL_FROM: undefined, APP_URL: undefined };

describe.each(testDatabases())("a new password by mail on $name", (kind) => {
  let opened: TestDatabase;
  let engine: Engine;
  let server: TestSmtpServer;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "leadloom-mail-"));
    opened = await kind.open();
    setDb(opened.db);
    Object.assign(env(), { DATA_DIR: folder, LOG_LEVEL: "silent", APP_URL });
    const started = await runEmbeddedEngine();
    if (started === null) throw new Error("Another engine runs");
    engine = started;
    await serve({});
    await takeServer(opened.db, FIRST_RUN, DEVICE, new Date());
  });
  afterEach(async () => {
    await engine.stop();
    await server.close();
    await opened.close();
    Object.assign(env(), BEFORE);
    rmSync(folder, { recursive: true, force: true });
    vi.restoreAllMocks();
  });

  async function serve(options: SmtpServerOptions): Promise<void> {
    await server?.close();
    server = await startSmtpServer(options);
    const settings = {
      SMTP_URL: `smtp://127.0.0.1:${server.port}`,
      MAIL_FROM: "Leadloom <leads@leads.example>",
    };
    Object.assign(env(), settings);
  }
  const ask = (whose = email) => askForReset(opened.db, { email: whose }, DEVICE, new Date());
  const arrived = (count: number, timeout = 20_000) =>
    expect.poll(() => server.received.length, { timeout }).toBe(count);
  const body = (index = 0) => readRaw(server.received[index]?.raw ?? "").body;
  const tokenIn = (text: string) => /\/reset\?token=([\w-]{43})\s/.exec(text)?.[1] ?? "";
  const reset = (token: string, password = "three quiet herons") =>
    resetPassword(opened.db, { token, password, code: "" }, DEVICE, new Date());
  const userId = async () => (await opened.db.user.findFirstOrThrow({ where: { email } })).id;
  /** Waits until so many askings have come to their end. */
  const ended = async (count: number) => {
    const where = { functionId: { contains: "send-reset-link" }, status: "completed" };
    await expect.poll(() => opened.db.engineRun.count({ where }), { timeout: 20_000 }).toBe(count);
  };

  /** Everything that the engine keeps, as text. */
  async function engineBytes(): Promise<string> {
    const rows = [];
    for (const table of ["Inbox", "Event", "Run", "Step", "QueueItem", "Wait", "Key"])
      rows.push(await opened.db.$queryRawUnsafe(`SELECT * FROM "Engine${table}"`));
    return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value));
  }

  it("arrives with a link that works, and of neither anything lies in the engine", async () => {
    await ask();
    await arrived(1);
    await engine.whenIdle();
    expect(server.received[0]).toMatchObject({ to: [email], from: "leads@leads.example" });
    const token = tokenIn(body());
    expect(body()).toContain(`${APP_URL}/reset?token=${token}`);
    const kept = await engineBytes();
    expect(kept).toContain("send-reset-link");
    for (const word of [token, "/reset?", email, DEVICE.address]) expect(kept).not.toContain(word);
    expect(await reset(token)).toHaveProperty("userId", await userId());
  });

  it("is noted in the person's workspaces, with where it was asked for", async () => {
    await ask();
    const noted = () => opened.db.auditEntry.findMany({ where: { action: "action forgot/askForReset" } });
    await expect.poll(async () => (await noted()).length, { timeout: 20_000 }).toBe(1);
    expect(await noted()).toMatchObject([{ target: await userId(), address: DEVICE.address }]);
  });

  it("goes to nobody without an account: no mail server is even spoken to", async () => {
    await ask("nobody@acme.example");
    await ended(1);
    await engine.whenIdle();
    expect(server.connections()).toBe(0);
    expect(await engineBytes()).not.toContain("nobody@");
    expect(await opened.db.passwordReset.count()).toBe(0);
  });

  it("ends the link before it, and goes out three times in an hour at most", async () => {
    for (let index = 0; index < 4; index++) {
      await ask();
      await arrived(Math.min(index + 1, 3));
    }
    await ended(4);
    expect(server.received).toHaveLength(3);
    for (const index of [0, 1])
      await expect(reset(tokenIn(body(index)))).rejects.toMatchObject({ code: "not_found" });
    expect(await reset(tokenIn(body(2)))).toHaveProperty("token");
  });

  it("is tried again where the server refuses for now", async () => {
    await serve({ faults: { recipient: { reply: 451 } } });
    await ask();
    await expect.poll(() => server.connections(), { timeout: 20_000 }).toBe(1);
    const { port } = server;
    await server.close();
    server = await startSmtpServer({ port });
    await arrived(1, 30_000);
    expect(await reset(tokenIn(body()))).toHaveProperty("token");
  });

  it("is not tried again where the server refuses for good, and the log says so without the address", async () => {
    const said = vi.spyOn(log(), "error");
    await serve({ faults: { recipient: { reply: 550 } } });
    await ask();
    const line = [
      { reason: expect.stringContaining("refused the recipient (550)") },
      "a link for a new password could not be mailed",
    ];
    await expect.poll(() => said.mock.calls, { timeout: 20_000 }).toContainEqual(line);
    expect(inspect(said.mock.calls, { depth: 9 })).not.toContain(email);
    expect(server.connections()).toBe(1);
    expect(await engineBytes()).not.toContain(email);
  });

  it("is not offered where no mail server is set", async () => {
    Object.assign(env(), BEFORE);
    await expect(ask()).rejects.toMatchObject({ code: "unavailable" });
  });

  it("tells the person that their password is another, once for each change", async () => {
    const at = new Date();
    await tellPasswordChanged(await userId(), at);
    await tellPasswordChanged(await userId(), at);
    await arrived(1);
    await engine.whenIdle();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]?.to).toEqual([email]);
    expect(body()).toContain(at.toISOString().slice(0, 10));
    expect(body()).toContain(`${APP_URL}/forgot`);
    expect(await engineBytes()).not.toContain(email);
  });
});
