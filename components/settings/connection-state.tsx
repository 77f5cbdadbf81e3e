import { CircleCheck, CircleX, Unplug } from "lucide-react";
import { Status } from "../ui/status";
import type { Connection } from "./props";

/** Whether a part is the real thing, stands in, or does not work. */
export function ConnectionState({ state }: Pick<Connection, "state">) {
  if (state === "connected") {
    return (
      <Status tone="success" icon={<CircleCheck aria-hidden />}>
        Connected
      </Status>
    );
  }
  if (state === "problem") {
    return (
      <Status tone="danger" icon={<CircleX aria-hidden />}>
        Does not answer
      </Status>
    );
  }
  return (
    <Status tone="warning" icon={<Unplug aria-hidden />}>
      Standing in
    </Status>
  );
}
