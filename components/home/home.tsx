"use client";

import { Upload } from "lucide-react";
import { TopBar } from "../shell/top-bar";
import { Button } from "../ui/button";
import { ButtonLink } from "../ui/button-link";
import { plural } from "../ui/count-text";
import { EmptyState } from "../ui/empty-state";
import { ScrollArea } from "../ui/scroll-area";
import { HomeSide } from "./home-side";
import { NeedList } from "./need-list";
import { needsOf } from "./needs";
import type { HomeProps } from "./props";

/** What needs me, by kind, one act a row; beside it what runs and what stands in. */
export function Home(props: HomeProps) {
  const needs = needsOf(props.recent);
  const fresh = props.recent.length === 0 && props.running.length === 0;
  return (
    <>
      <TopBar
        title="Home"
        actions={
          <ButtonLink
            href="/import"
            variant={needs.length === 0 ? "primary" : "secondary"}
            icon={<Upload aria-hidden />}
          >
            Import leads
          </ButtonLink>
        }
      />
      <ScrollArea className="md:grid md:grid-cols-[minmax(0,1fr)_280px] lg:grid-cols-[minmax(0,1fr)_332px]">
        <div className="max-w-215 px-(--gutter) pt-7 pb-12">
          {fresh ? (
            <FirstVisit onSample={props.onSample} busy={props.sampleBusy} />
          ) : (
            <>
              <h2 className="text-xl tracking-tight">{titleFor(needs.length)}</h2>
              <NeedList needs={needs} />
            </>
          )}
        </div>
        <HomeSide running={props.running} connections={props.connections} />
      </ScrollArea>
    </>
  );
}

function titleFor(needs: number): string {
  if (needs === 0) return "Nothing needs you now";
  return needs === 1 ? "One thing needs you" : `${plural(needs, "thing")} need you`;
}

function FirstVisit({ onSample, busy }: { onSample(): void; busy: boolean }) {
  return (
    <EmptyState
      title="Bring a list of leads"
      actions={
        <Button busy={busy} onClick={onSample}>
          Run the sample campaign
        </Button>
      }
    >
      Their websites are found and read, and an email is written for each, with a source for every claim. No
      key is needed to try it on 30 sample companies.
    </EmptyState>
  );
}
