import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import type { FormFault } from "./form-fault";

/** A way in other than a password. */
export interface WayIn {
  /** What the server knows it by. */
  id: string;
  /** What people know it by: `Acme login`. */
  name: string;
}

interface WayButtonsProps {
  ways: WayIn[];
  /** Whether they are what most people want here. */
  first: boolean;
  busy: boolean;
  fault: FormFault | null;
  onWay(id: string): void;
}

/** A button for each provider that lets people in. */
export function WayButtons({ ways, first, busy, fault, onWay }: WayButtonsProps) {
  return (
    <div className="grid gap-2">
      {fault && (
        <Banner tone="danger" inset>
          {fault.message}
        </Banner>
      )}
      {ways.map(({ id, name }) => (
        <Button
          key={id}
          size="lg"
          variant={first ? "primary" : "secondary"}
          busy={busy}
          onClick={() => onWay(id)}
        >
          Continue with {name}
        </Button>
      ))}
    </div>
  );
}
