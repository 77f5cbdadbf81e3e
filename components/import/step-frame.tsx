import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { ScrollArea } from "../ui/scroll-area";
import type { ImportStep } from "./props";
import { StepRail } from "./step-rail";

interface StepFrameProps {
  step: ImportStep;
  title: string;
  lede?: ReactNode;
  error: string | null;
  onBack?(): void;
  onStep?(step: ImportStep): void;
  /** What pressing on means, in a few words, beside the primary button. */
  note?: ReactNode;
  /** The way on. */
  act?: ReactNode;
  children: ReactNode;
}

/** Every step has the same frame: the rail, a title, the work, and at the foot the way back and on. */
export function StepFrame(props: StepFrameProps) {
  return (
    <>
      <ScrollArea>
        <div className="max-w-295 px-(--gutter) pt-5 pb-10">
          <StepRail step={props.step} onStep={props.onStep} />
          <h2 className="text-xl tracking-tight">{props.title}</h2>
          {props.lede && <p className="mt-1 max-w-[84ch] text-pretty text-muted">{props.lede}</p>}
          {props.error && (
            <div className="mt-4">
              <Banner tone="danger" inset>
                {props.error}
              </Banner>
            </div>
          )}
          <div className="mt-5">{props.children}</div>
        </div>
      </ScrollArea>
      {(props.onBack || props.act) && (
        <footer className="flex min-h-14 flex-none flex-wrap items-center gap-x-4 gap-y-2 border-t px-(--gutter) py-2">
          {props.onBack && (
            <Button icon={<ArrowLeft aria-hidden />} onClick={props.onBack}>
              Back
            </Button>
          )}
          <div className="ml-auto flex items-center gap-4">
            {props.note && <span className="hidden text-muted md:inline">{props.note}</span>}
            {props.act}
          </div>
        </footer>
      )}
    </>
  );
}
