/** Decodes Cloudflare's address protection: the first byte is the key, the rest is the text XOR the key. */
export function decodeCloudflare(code: string): string | null {
  if (!/^(?:[0-9a-f]{2}){3,200}$/i.test(code)) return null;
  const key = Number.parseInt(code.slice(0, 2), 16);
  const bytes: number[] = [];
  for (let i = 2; i < code.length; i += 2) bytes.push(Number.parseInt(code.slice(i, i + 2), 16) ^ key);
  return Buffer.from(bytes).toString("utf8");
}
