"use client";

import { useEffect, useRef } from "react";
import type { Fact } from "@/lib/models/fact/shape";
import type { Page } from "@/lib/models/page/shape";
import { classNames } from "../ui/class-names";
import { quotePieces } from "./quote-pieces";
import type { Evidence } from "./use-evidence";

interface PageTextProps {
  page: Page;
  /** The facts that stand on this page. */
  facts: readonly Fact[];
  evidence: Evidence;
}

/** The stored text of a page with its quotes under the marker; the chosen one is brought into sight. */
export function PageText({ page, facts, evidence }: PageTextProps) {
  const article = useRef<HTMLElement>(null);
  const selectedId = evidence.selected?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another quote or page is the reason to scroll
  useEffect(() => {
    article.current?.querySelector("[data-chosen=true]")?.scrollIntoView({ block: "center" });
  }, [selectedId, page.id]);
  return (
    <article
      ref={article}
      lang={page.language ?? undefined}
      className="max-w-[64ch] px-4 pt-5 pb-8 leading-5.5 break-words whitespace-pre-wrap text-muted"
    >
      {quotePieces(page.text, facts).map((piece) => {
        const factId = piece.ids.find((id) => id === selectedId) ?? piece.ids[0];
        if (factId === undefined) return piece.text;
        const lit = piece.ids.some((id) => evidence.lit.has(id));
        return (
          <mark
            key={piece.start}
            data-chosen={factId === selectedId}
            onPointerEnter={() => evidence.point(piece.ids)}
            onPointerLeave={() => evidence.point([])}
            className={classNames("marked", lit && "border-b-2 border-mark-line")}
          >
            {piece.text}
          </mark>
        );
      })}
    </article>
  );
}
