"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useScroller } from "./scroll-area";

const ROW_PX = 36;
const HEAD_PX = 32;
const OVERSCAN = 15;
const ASK_BEFORE_END = 30;

interface VirtualRowsInput {
  count: number;
  body: RefObject<HTMLTableSectionElement | null>;
  hasMore: boolean;
  onMore(): void;
}

/** How far the body stands below the top of what scrolls. What is above it may grow at any time. */
function useBodyOffset(
  body: RefObject<HTMLTableSectionElement | null>,
  scroller: HTMLElement | null,
): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (!scroller || !body.current) return;
    const top = body.current.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    setOffset(Math.round(top + scroller.scrollTop));
  });
  return offset;
}

/** Draws only the rows in sight, and asks for more before the end is reached. */
export function useVirtualRows({ count, body, hasMore, onMore }: VirtualRowsInput) {
  const scroller = useScroller();
  const offset = useBodyOffset(body, scroller);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: offset,
    scrollPaddingStart: HEAD_PX,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  const askedAt = useRef(-1);
  useEffect(() => {
    if (!hasMore || count === 0 || last < count - ASK_BEFORE_END || askedAt.current === count) return;
    askedAt.current = count;
    onMore();
  }, [hasMore, count, last, onMore]);
  return {
    items,
    before: Math.max(0, (items[0]?.start ?? offset) - offset),
    after: Math.max(0, virtual.getTotalSize() - ((items.at(-1)?.end ?? offset) - offset)),
    measure: virtual.measureElement,
    scrollTo: (index: number) => virtual.scrollToIndex(index, { align: "auto" }),
  };
}
