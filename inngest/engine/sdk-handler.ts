import { type Inngest, InngestCommHandler, type InngestFunction } from "inngest";

export interface SdkRequest {
  method: "POST" | "PUT";
  /** Without the question mark. */
  query: string;
  headers: Record<string, string>;
  body: string;
}

export interface SdkAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

export type CallSdk = (request: SdkRequest) => Promise<SdkAnswer>;

/**
 * The SDK's own request handler, called without a network between. Signatures are not asked for: nobody but the
 * engine can reach it.
 */
export function makeSdkHandler(client: Inngest.Any, functions: readonly InngestFunction.Any[]): CallSdk {
  const handler = new InngestCommHandler({
    frameworkName: "leadloom-embedded",
    client,
    functions,
    skipSignatureValidation: true,
    handler: (request: SdkRequest) => ({
      body: () => request.body,
      headers: (name: string) => request.headers[name.toLowerCase()],
      method: () => request.method,
      url: () => new URL(`http://embedded.invalid/?${request.query}`),
      transformResponse: (answer: SdkAnswer) => answer,
    }),
  });
  return handler.createHandler();
}
