import { CircleCheck, CircleSlash } from "lucide-react";
import { Status } from "../ui/status";
import type { Feature } from "./props";

/** Capabilities that the operator may turn off. They are set in the environment, so they are only told here. */
export function FeatureList({ features }: { features: readonly Feature[] }) {
  return (
    <ul className="border-t">
      {features.map((feature) => (
        <li key={feature.id} className="flex flex-wrap items-center gap-x-6 gap-y-1 border-b py-2.5">
          <div className="min-w-0 flex-1 basis-60">
            <p className="font-medium">{feature.name}</p>
            <p className="text-xs text-muted">{feature.note}</p>
          </div>
          <code className="font-mono text-xs text-muted">{feature.setting}</code>
          <Status
            tone={feature.on ? "success" : "rest"}
            icon={feature.on ? <CircleCheck aria-hidden /> : <CircleSlash aria-hidden />}
            className="w-14"
          >
            {feature.on ? "On" : "Off"}
          </Status>
        </li>
      ))}
    </ul>
  );
}
