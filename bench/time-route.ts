import { Pool } from "undici";

/** Asks one address over so many connections, each with one request at a time. @returns milliseconds */
export async function timeRoute(
  url: string,
  headers: Record<string, string>,
  requests: number,
  connections: number,
): Promise<{ p50: number; p95: number; p99: number; failed: number }> {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  let left = requests;
  let failed = 0;
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      const { statusCode, body } = await pool.request({ path: pathname + search, method: "GET", headers });
      await body.dump({ limit: Number.MAX_SAFE_INTEGER });
      times.push(performance.now() - started);
      if (statusCode !== 200) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), failed };
}
