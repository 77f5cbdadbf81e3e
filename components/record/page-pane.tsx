"use client";

import { Camera, ChevronDown, ChevronUp, ExternalLink, Globe } from "lucide-react";
import { useEffect, useState } from "react";
import type { Fact } from "@/lib/models/fact/shape";
import type { Page } from "@/lib/models/page/shape";
import { buttonStyle } from "../ui/button-style";
import { EmptyState } from "../ui/empty-state";
import { IconButton } from "../ui/icon-button";
import { Select } from "../ui/select";
import { TimeAgo } from "../ui/time-ago";
import { confidenceWord, readerName } from "./fact-names";
import { PageText } from "./page-text";
import type { Evidence } from "./use-evidence";
import { domainOf, pathOf, safeHref } from "./web-address";

interface PagePaneProps {
  pages: Page[];
  facts: readonly Fact[];
  evidence: Evidence;
}

/** The proof: the page as it was read, at the quote that carries the chosen fact. */
export function PagePane({ pages, facts, evidence }: PagePaneProps) {
  const [pageId, setPageId] = useState<string | null>(null);
  const factPage = evidence.selected?.pageId ?? null;
  const selectedId = evidence.selected?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing a fact turns to its page, even the same page again
  useEffect(() => {
    if (factPage) setPageId(factPage);
  }, [factPage, selectedId]);
  const page = pages.find((one) => one.id === (pageId ?? factPage)) ?? pages[0];
  if (!page) return <EmptyState title="No page was read">There is nothing to show proof in.</EmptyState>;
  const onPage = facts.filter((fact) => fact.pageId === page.id && !fact.hidden);
  return (
    <>
      <header className="sticky top-0 z-(--z-sticky) flex h-11 flex-none items-center gap-2 bg-surface px-4">
        <PageChoice pages={pages} page={page} onPage={setPageId} />
        <QuoteSteps facts={onPage} evidence={evidence} />
      </header>
      <p className="flex flex-none items-center gap-3 border-b px-4 pb-3 text-xs text-muted [--icon:12px]">
        <span className="flex min-w-0 items-center gap-1.5">
          <Globe aria-hidden />
          <span className="truncate">
            {domainOf(page.url)}
            {pathOf(page.url)}
          </span>
        </span>
        <span className="ml-auto flex flex-none items-center gap-1.5">
          <Camera aria-hidden />
          Saved <TimeAgo at={page.fetchedAt} />
        </span>
      </p>
      <PageText page={page} facts={onPage} evidence={evidence} />
      <PageFoot page={page} fact={onPage.find((fact) => fact.id === selectedId)} />
    </>
  );
}

interface PageChoiceProps {
  pages: readonly Page[];
  page: Page;
  onPage(id: string): void;
}

function PageChoice({ pages, page, onPage }: PageChoiceProps) {
  if (pages.length === 1) return <h2 className="truncate">{page.title ?? pathOf(page.url)}</h2>;
  const choices = pages.map((one) => ({ value: one.id, label: one.title || pathOf(one.url) }));
  return (
    <>
      <h2 className="sr-only">Page</h2>
      <Select
        aria-label="Page"
        value={page.id}
        options={choices}
        onValue={onPage}
        className="flex-1 font-semibold"
      />
    </>
  );
}

function QuoteSteps({ facts, evidence }: { facts: readonly Fact[]; evidence: Evidence }) {
  const at = facts.findIndex((fact) => fact.id === evidence.selected?.id);
  const step = (by: number) => {
    const next = facts[(at + by + facts.length) % facts.length];
    if (next) evidence.select(next.id);
  };
  if (facts.length === 0) return <span className="ml-auto whitespace-nowrap text-muted">No quote here</span>;
  return (
    <div className="ml-auto flex flex-none items-center gap-1">
      <span className="mr-1 whitespace-nowrap text-muted">
        {at < 0 ? `${facts.length} quotes` : `Quote ${at + 1} of ${facts.length}`}
      </span>
      <IconButton size="sm" label="Quote before" icon={<ChevronUp aria-hidden />} onClick={() => step(-1)} />
      <IconButton size="sm" label="Next quote" icon={<ChevronDown aria-hidden />} onClick={() => step(1)} />
    </div>
  );
}

function PageFoot({ page, fact }: { page: Page; fact: Fact | undefined }) {
  const href = safeHref(page.url);
  return (
    <footer className="sticky bottom-0 mt-auto flex h-11 flex-none items-center gap-2 border-t bg-surface pr-2 pl-4">
      <span className="truncate text-xs text-muted">
        {fact
          ? `Found in ${readerName(fact.adapter)} · ${confidenceWord(fact.confidence).toLowerCase()}`
          : `Read by ${page.via}`}
      </span>
      {href && (
        <a
          href={href}
          target="_blank"
          rel="noreferrer noopener"
          className={`ml-auto ${buttonStyle("ghost", "sm")}`}
        >
          <ExternalLink aria-hidden />
          Open live page
        </a>
      )}
    </footer>
  );
}
