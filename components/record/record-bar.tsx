"use client";

import { ChevronDown, ChevronUp, RefreshCw } from "lucide-react";
import { useRouter } from "next/navigation";
import { TopBar } from "../shell/top-bar";
import { Button } from "../ui/button";
import { countText } from "../ui/count-text";
import { IconButton } from "../ui/icon-button";
import { useKeys } from "../ui/use-keys";
import type { RecordPlace, RecordViewProps } from "./props";

interface RecordBarProps extends Pick<RecordViewProps, "job" | "place" | "onRerun"> {
  title: string;
  running: boolean;
}

/** The record's name, its neighbours, and the way to run it again. */
export function RecordBar({ title, job, place, running, onRerun }: RecordBarProps) {
  return (
    <TopBar
      crumbs={[{ name: "Campaigns", href: "/campaigns" }, job]}
      title={title}
      actions={
        <>
          {place && <Neighbours place={place} />}
          <Button icon={<RefreshCw aria-hidden />} busy={running} onClick={onRerun}>
            <span className="max-sm:sr-only">Run again</span>
          </Button>
        </>
      }
    />
  );
}

function Neighbours({ place }: { place: RecordPlace }) {
  const router = useRouter();
  const go = (href: string | null) => href && router.push(href);
  useKeys({ j: () => go(place.nextHref), k: () => go(place.previousHref) });
  return (
    <div className="flex items-center">
      <span className="mr-2 hidden whitespace-nowrap text-muted md:inline">
        {countText(place.position)} of {countText(place.total)}
      </span>
      <IconButton
        label="Record before"
        keyHint="k"
        icon={<ChevronUp aria-hidden />}
        disabled={place.previousHref === null}
        onClick={() => go(place.previousHref)}
      />
      <IconButton
        label="Next record"
        keyHint="j"
        icon={<ChevronDown aria-hidden />}
        disabled={place.nextHref === null}
        onClick={() => go(place.nextHref)}
      />
    </div>
  );
}
