import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { PEER_HEADER } from "./client-address";

/**
 * Writes the other end of each connection into the request's headers, over whatever the caller sent there: Next tells
 * handlers no address but the one in X-Forwarded-For, which anybody can write.
 */
export function notePeers(): void {
  subscribe("http.server.request.start", (message) => {
    const request = requestOf(message);
    if (request !== null) request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
  });
}

function requestOf(message: unknown): IncomingMessage | null {
  if (typeof message !== "object" || message === null || !("request" in message)) return null;
  return isRequest(message.request) ? message.request : null;
}

function isRequest(value: unknown): value is IncomingMessage {
  return typeof value === "object" && value !== null && "socket" in value && "headers" in value;
}
