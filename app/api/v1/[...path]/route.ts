import { AppError } from "@/lib/platform/errors";
import { door, type RouteRule } from "../../door";

/** Programs that ask for what is not there are answered as everywhere in REST, not with a page for people. */
const nothing = (rule: RouteRule) =>
  door(
    async () => {
      throw new AppError("not_found", "There is no such route. All of them are in /api/v1/openapi.json");
    },
    { rule },
  );

export const GET = nothing("GET /api/v1/[...path]");
export const POST = nothing("POST /api/v1/[...path]");
export const PUT = nothing("PUT /api/v1/[...path]");
export const PATCH = nothing("PATCH /api/v1/[...path]");
export const DELETE = nothing("DELETE /api/v1/[...path]");
