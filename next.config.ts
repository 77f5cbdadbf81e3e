import type { NextConfig } from "next";
import { ANSWER_POLICY, policyHeaders } from "./lib/platform/browser-policy";

type Headers = Awaited<ReturnType<NonNullable<NextConfig["headers"]>>>;
const OF_PROGRAMS = ["/api/v1/:path*", "/api/health", "/api/metrics"];

function headersFor(isSecure: boolean) {
  const policy = policyHeaders(isSecure).map(([key, value]) => ({ key, value }));
  return [{ key: "content-security-policy", value: ANSWER_POLICY }, ...policy];
}

/** What proxy.ts gives all other answers. The later line holds where both do. */
const headers: Headers = OF_PROGRAMS.flatMap((source) => [
  { source, headers: headersFor(false) },
  {
    source,
    has: [{ type: "header", key: "x-forwarded-proto", value: "\\s*https\\s*(?:,.*)?" }],
    headers: headersFor(true),
  },
]);

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  serverExternalPackages: ["@node-rs/argon2"],
  headers: async () => headers,
  // `npm test` checks types by itself, those of routes too; who only starts Leadloom need not wait for it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: "210mb" },
    proxyClientMaxBodySize: "210mb",
  },
};

export default config;
