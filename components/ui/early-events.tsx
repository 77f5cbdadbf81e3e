"use client";

import { useLayoutEffect } from "react";

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Early {
  /** What each control held when it was last typed into. */
  typed: [control: Control, value: string][];
  pressed: { button: HTMLElement; event: Event }[];
}

declare global {
  interface Window {
    /** Of public/early-events.js. */
    leadloomEarly?: { take(): Early };
  }
}

/**
 * Does again what somebody did before React had taken the page over: what they typed, then what they pressed. It stands
 * last on the page, so that everything above can answer.
 */
export function EarlyEvents() {
  useLayoutEffect(() => {
    const early = window.leadloomEarly?.take();
    if (!early) return;
    // React takes a page over in the middle of a press, where one comes while it could, and answers that one itself, as
    // soon as this is done: what was typed before must be there.
    for (const [control, value] of early.typed) typeAgain(control, value);
    const answered = window.event;
    const left = early.pressed.filter(({ event }) => event !== answered);
    setTimeout(() => pressAgain(left.map(({ button }) => button)));
  }, []);
  return null;
}

function typeAgain(control: Control, value: string): void {
  if (!control.isConnected) return;
  const isTyped =
    control instanceof HTMLTextAreaElement ||
    (control instanceof HTMLInputElement && control.type !== "file");
  if (isTyped) setUnseen(control, value);
  if (control instanceof HTMLSelectElement) control.value = value;
  control.dispatchEvent(new Event(isTyped ? "input" : "change", { bubbles: true }));
}

/** React asks whether a value changed since it was last set through the element itself: through its class it does not see it. */
function setUnseen(control: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  control.value = `${value}0`;
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), "value")?.set?.call(control, value);
}

function pressAgain(buttons: readonly HTMLElement[]): void {
  for (const button of buttons) {
    if (!button.isConnected) continue;
    // Menus open as the button goes down.
    button.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, cancelable: true, button: 0 }));
    button.click();
  }
}
