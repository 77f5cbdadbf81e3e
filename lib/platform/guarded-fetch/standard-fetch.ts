import { type Dispatcher, fetch as undiciFetch } from "undici";

/**
 * The standard `fetch` over a guarded dispatcher, for client libraries that take one. undici's own fetch is used,
 * since Node's built-in one speaks to an older kind of dispatcher.
 */
export function standardFetch(dispatcher: Dispatcher): typeof globalThis.fetch {
  // Called by reflection because undici's types of Request and Response are the standard ones in all but name.
  return (input: string | URL | Request, init?: object): Promise<Response> =>
    Reflect.apply(undiciFetch, undefined, [input, { ...init, dispatcher }]);
}
