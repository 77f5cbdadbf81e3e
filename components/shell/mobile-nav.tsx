"use client";

import { Search } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { isPlaceOf, type Place } from "./places";

interface MobileNavProps {
  places: readonly Place[];
  onSearch(): void;
}

const ITEM =
  "grid h-11 w-13 flex-none place-items-center rounded-md text-muted [--icon:20px] " +
  "aria-[current=page]:bg-pressed aria-[current=page]:text-ink";

/** On a phone the navigation is a bar under the thumb. */
export function MobileNav({ places, onSearch }: MobileNavProps) {
  const path = usePathname();
  return (
    <nav
      aria-label="Main, on a small screen"
      className="flex justify-between overflow-x-auto border-t bg-canvas px-2 py-1 pb-[max(4px,env(safe-area-inset-bottom))] sm:hidden print:hidden"
    >
      {places.map((place) => (
        <Link
          key={place.id}
          href={place.href}
          aria-label={place.name}
          aria-current={isPlaceOf(place, path) ? "page" : undefined}
          className={ITEM}
        >
          {place.icon}
        </Link>
      ))}
      <button type="button" aria-label="Search or go to" onClick={onSearch} className={ITEM}>
        <Search aria-hidden />
      </button>
    </nav>
  );
}
