import { Pool } from "undici";

/** What is asked, each time anew. */
export interface Asked {
  origin: string;
  /** With its query. */
  path: () => string;
  headers: Record<string, string>;
  method?: "GET" | "POST" | "PUT";
  /** Sent as JSON; made for each request. */
  body?: () => unknown;
}

/** Asks over so many connections, each with one request at a time. @returns milliseconds */
export async function timeRoute(
  { origin, path, headers, method = "GET", body: bodyOf }: Asked,
  requests: number,
  connections: number,
): Promise<{ p50: number; p95: number; p99: number; failed: number }> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const times: number[] = [];
  let left = requests;
  let failed = 0;
  const ask = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      const sent = bodyOf === undefined ? null : JSON.stringify(bodyOf());
      const { statusCode, body } = await pool.request({
        ...{ path: path(), method, body: sent },
        headers: sent === null ? headers : { ...headers, "content-type": "application/json" },
      });
      await body.dump({ limit: Number.MAX_SAFE_INTEGER });
      times.push(performance.now() - started);
      if (statusCode >= 300) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, ask));
  await pool.close();
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), failed };
}
