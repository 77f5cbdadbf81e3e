import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { reply, startQuirkyServer } from "@/lib/platform/guarded-fetch/quirky-server.suite";
import { startLoopbackProxy } from "./loopback-proxy";

it("outlives a page that breaks off while its tunnel is being opened", async () => {
  const site = await startQuirkyServer({ "/": reply("here") });
  const out = createGuardedFetch({ allow: "127.0.0.1" });
  const proxy = await startLoopbackProxy(out);
  const proxyPort = Number(new URL(proxy.url).port);
  for (let n = 0; n < 20; n += 1) {
    const socket = connect(proxyPort, "127.0.0.1");
    await once(socket, "connect");
    socket.write(`CONNECT 127.0.0.1:${site.port} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
    setImmediate(() => socket.resetAndDestroy());
    await once(socket, "close");
  }
  await wait(100);
  const answer = await fetch(`${proxy.url}`, { method: "OPTIONS" }).then((response) => response.status);
  expect(answer).toBe(502);
  await proxy.close();
  await out.close();
  await site.close();
});
