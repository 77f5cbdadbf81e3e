import { ChartNoAxesColumn, House, Inbox, Send, Settings, Users } from "lucide-react";
import type { ReactNode } from "react";

/** A screen one can go to from anywhere. */
export interface Place {
  id: "home" | "campaigns" | "contacts" | "inbox" | "analytics" | "settings";
  name: string;
  href: string;
  keys: string;
  icon: ReactNode;
}

const PLACES: readonly Place[] = [
  { id: "home", name: "Home", href: "/", keys: "g h", icon: <House aria-hidden /> },
  { id: "campaigns", name: "Campaigns", href: "/campaigns", keys: "g c", icon: <Send aria-hidden /> },
  { id: "contacts", name: "Contacts", href: "/contacts", keys: "g o", icon: <Users aria-hidden /> },
  { id: "inbox", name: "Inbox", href: "/inbox", keys: "g i", icon: <Inbox aria-hidden /> },
  {
    id: "analytics",
    name: "Analytics",
    href: "/analytics",
    keys: "g a",
    icon: <ChartNoAxesColumn aria-hidden />,
  },
  { id: "settings", name: "Settings", href: "/settings", keys: "g s", icon: <Settings aria-hidden /> },
];

/** Which screens the navigation shows. `false` hides one; the feature flags decide. */
export type ShellFeatures = Partial<Record<Place["id"], boolean>>;

export function placesFor(features: ShellFeatures): Place[] {
  return PLACES.filter((place) => features[place.id] !== false);
}

/** Whether a path belongs to a place: `/campaigns/42` belongs to Campaigns; Home is only itself. */
export function isPlaceOf(place: Pick<Place, "href">, path: string): boolean {
  if (place.href === "/") return path === "/";
  return path === place.href || path.startsWith(`${place.href}/`);
}
