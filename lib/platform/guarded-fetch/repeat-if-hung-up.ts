const HUNG_UP = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

/**
 * Sends, and once more when the other side hung up before any answer: a kept connection that it closed just as it was
 * used again. Only what is safe to repeat is.
 */
export async function repeatIfHungUp<Answer>(method: string, send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    const isSafe = method === "GET" || method === "HEAD";
    if (isSafe && error instanceof Error && "code" in error && HUNG_UP.has(String(error.code))) return send();
    throw error;
  }
}
