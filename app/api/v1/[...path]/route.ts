import { AppError } from "@/lib/platform/errors";
import { door } from "../../door";

/** Programs that ask for what is not there are answered as everywhere in REST, not with a page for people. */
const nothing = door(async () => {
  throw new AppError("not_found", "There is no such route. All of them are in /api/v1/openapi.json");
});

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
