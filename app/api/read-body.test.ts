import { expect, it } from "vitest";
import { readText } from "./read-body";

/** A body that never ends, and counts how often it was asked for more. */
function endless() {
  const asked = { times: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked.times += 1;
      controller.enqueue(new Uint8Array(1_000));
    },
  });
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, duplex: "half" };
  return { asked, request: new Request("http://x.example", init) };
}

it("reads a body whole, characters that lie across pieces included", async () => {
  const text = "Grüße ✓ ".repeat(50_000);
  const request = new Request("http://x.example", { method: "POST", body: text });
  expect(await readText(request, 10_000_000)).toBe(text);
  expect(await readText(new Request("http://x.example"), 10)).toBe("");
});

it("stops at the limit, however much is still to come", async () => {
  const { asked, request } = endless();
  await expect(readText(request, 10_000)).rejects.toMatchObject({ code: "too_large" });
  expect(asked.times).toBeLessThan(20);
});
