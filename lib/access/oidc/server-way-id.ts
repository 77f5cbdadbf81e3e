import { z } from "zod";

export const serverWayIdShape = z.enum(["google", "github", "microsoft"]);
export type ServerWayId = z.infer<typeof serverWayIdShape>;
