import { collectDefaultMetrics, Gauge, Registry } from "prom-client";

const shared = globalThis as typeof globalThis & { leadloomMetrics?: Registry };

/** The process's own metrics registry, made once although Next evaluates modules once per bundle. */
function registry(): Registry {
  if (shared.leadloomMetrics) return shared.leadloomMetrics;
  const made = new Registry();
  collectDefaultMetrics({ register: made, prefix: "leadloom_" });
  shared.leadloomMetrics = made;
  return made;
}

/** A number that is read from the database when it is asked for. */
export interface MetricReading {
  name: string;
  help: string;
  labels: Record<string, string>;
  value: number;
}

/** All metrics in Prometheus' text format: the process's, and the given readings of this moment. */
export async function metricsText(readings: MetricReading[]): Promise<{ text: string; contentType: string }> {
  const made = new Registry();
  const gauges = new Map<string, Gauge>();
  for (const { name, help, labels, value } of readings) {
    const gauge =
      gauges.get(name) ?? new Gauge({ name, help, labelNames: Object.keys(labels), registers: [made] });
    gauges.set(name, gauge);
    gauge.set(labels, value);
  }
  const text = `${await registry().metrics()}\n${await made.metrics()}`;
  return { text, contentType: made.contentType };
}
