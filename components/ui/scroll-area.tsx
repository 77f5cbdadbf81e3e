"use client";

import { createContext, type ReactNode, useContext, useState } from "react";
import { classNames } from "./class-names";

const Scroller = createContext<HTMLElement | null>(null);

/** The scrolling part of a screen. Long lists inside draw only the rows in sight of it. */
export function ScrollArea({ children, className }: { children: ReactNode; className?: string }) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  return (
    <Scroller.Provider value={element}>
      <div
        ref={setElement}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        className={classNames("min-h-0 flex-1 overflow-auto focus-visible:-outline-offset-2", className)}
      >
        {children}
      </div>
    </Scroller.Provider>
  );
}

/** The element that scrolls around here; null until it is on the page. */
export function useScroller(): HTMLElement | null {
  return useContext(Scroller);
}
