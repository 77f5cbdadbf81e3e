import { expect, test } from "@playwright/test";
import { startApp } from "../app/start-app";

const SETTINGS = { API_RATE_LIMIT: "40", ADDRESS_RATE_LIMIT: "25", DOOR_RATE_LIMIT: "4" };
const WRONG_KEY = { authorization: `Bearer ll_0123456789ab_${"x".repeat(43)}` };

test("an address is let in so often, and is believed to be another only where a proxy is trusted", async () => {
  const app = await startApp({ ...SETTINGS, TRUSTED_PROXIES: "" });
  try {
    const ask = (forwarded: string, headers = {}) =>
      fetch(`${app.url}/api/v1/jobs`, {
        headers: { ...WRONG_KEY, "x-forwarded-for": forwarded, "x-leadloom-peer": forwarded, ...headers },
      });
    const statuses: number[] = [];
    for (let turn = 1; turn <= 6; turn += 1) statuses.push((await ask(`198.51.100.${turn}`)).status);
    expect(statuses, "keys that open nothing").toEqual([401, 401, 401, 401, 429, 429]);

    const last = await ask("198.51.100.99");
    expect(last.headers.get("content-type")).toContain("application/problem+json");
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await last.json()).toMatchObject({ code: "rate_limited", status: 429 });

    let flooded = await fetch(`${app.url}/sign-in`);
    for (let turn = 0; turn < 25 && flooded.status === 200; turn += 1)
      flooded = await fetch(`${app.url}/sign-in`, { headers: { "x-forwarded-for": `203.0.113.${turn}` } });
    expect(flooded.status, "pages count with the address too").toBe(429);
    expect(flooded.headers.get("ratelimit-policy")).toBe('"address";q=25;w=60');
    expect(flooded.headers.get("ratelimit")).toMatch(/^"address";r=0;t=\d+$/);
    expect(Number(flooded.headers.get("retry-after"))).toBeLessThanOrEqual(60);
  } finally {
    await app.stop();
  }
});

test("behind a proxy that is trusted each visitor is counted by their own address", async () => {
  const app = await startApp({ ...SETTINGS, TRUSTED_PROXIES: "127.0.0.0/8, ::1" });
  try {
    const ask = (forwarded: string) =>
      fetch(`${app.url}/api/v1/jobs`, { headers: { ...WRONG_KEY, "x-forwarded-for": forwarded } });
    for (let turn = 0; turn < 4; turn += 1) expect((await ask("198.51.100.1")).status).toBe(401);
    expect((await ask("198.51.100.1")).status).toBe(429);
    // What a visitor writes before the proxy's own entry changes nothing.
    expect((await ask("192.0.2.77, 198.51.100.1")).status).toBe(429);
    expect((await ask("198.51.100.2")).status).toBe(401);
  } finally {
    await app.stop();
  }
});
