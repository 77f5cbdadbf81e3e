import { describe, expect, it } from "vitest";
import { CountCache, type RecordCounts } from "./count-cache";

const counts = (done: number): RecordCounts => ({
  waiting: 0,
  running: 0,
  done,
  no_website: 0,
  failed: 0,
  cancelled: 0,
  costMicros: 1,
});
const NOW = 1_000_000;

describe("kept counts", () => {
  it("serve a large job for a second, a small one never", () => {
    const cache = new CountCache();
    cache.keep("large", counts(9_000), cache.moment(NOW));
    cache.keep("small", counts(10), cache.moment(NOW));
    expect(cache.find("large", null, NOW + 900)).toEqual(counts(9_000));
    expect(cache.find("large", null, NOW + 1_100)).toBeUndefined();
    expect(cache.find("small", null, NOW)).toBeUndefined();
  });

  it("are never shown for a job that ended since", () => {
    const cache = new CountCache();
    cache.keep("job", counts(9_000), cache.moment(NOW));
    expect(cache.find("job", new Date(NOW + 100), NOW + 200)).toBeUndefined();
    expect(cache.find("job", new Date(NOW - 100), NOW + 200)).toEqual(counts(9_000));
  });

  it("are forgotten with a change, and not kept when the change came while they were read", () => {
    const cache = new CountCache();
    const began = cache.moment(NOW);
    cache.forget();
    cache.keep("job", counts(9_000), began);
    expect(cache.find("job", null, NOW)).toBeUndefined();
    cache.keep("job", counts(9_000), cache.moment(NOW));
    cache.forget();
    expect(cache.find("job", null, NOW)).toBeUndefined();
  });
});
