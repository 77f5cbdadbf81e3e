/** A file that is made while it is sent. */
export function pieceAnswer(pieces: AsyncGenerator<string>, fileName: string, type: string): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await pieces.return(undefined);
    },
  });
  // The plain name is for old readers, the encoded one (RFC 6266) for all others.
  const plain = fileName.replace(/[^\w.-]+/g, "_");
  const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
  return new Response(body, {
    headers: { "content-type": `${type}; charset=utf-8`, "content-disposition": disposition },
  });
}
