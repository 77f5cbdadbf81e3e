"use client";

import type { ReactNode } from "react";
import { TopBar } from "../shell/top-bar";
import { ScrollArea } from "../ui/scroll-area";
import { ApiKeys } from "./api-keys";
import { ConnectionList } from "./connection-list";
import { FeatureList } from "./feature-list";
import { LookChoice } from "./look-choice";
import {
  SETTINGS_SECTIONS,
  type SettingsPanels,
  type SettingsSection,
  type SettingsViewProps,
} from "./props";
import { SourceList } from "./sources/source-list";

const TEXTS: Record<SettingsSection, { name: string; lede: string }> = {
  connections: {
    name: "Connections",
    lede: "Leadloom runs with nothing connected. Here is what stands in for what, and how to connect the real thing.",
  },
  sources: {
    name: "Sources",
    lede: "Your own HTTP APIs, to be asked beside the built-in sources. A campaign chooses who is asked.",
  },
  members: { name: "Members", lede: "Who is in this workspace, and what each role may do." },
  login: {
    name: "Company login",
    lede: "Lets people in through your company's own login, by OpenID Connect. What it says counts in this workspace alone.",
  },
  log: {
    name: "Audit log",
    lede: "Who did what, from where, before and after. It cannot be changed unseen.",
  },
  privacy: {
    name: "Privacy",
    lede: "What is stored about somebody: find it, hand it over, erase it everywhere.",
  },
  keys: {
    name: "API keys",
    lede: "For programs that use the REST interface. A key belongs to the workspace, and stays when its maker leaves.",
  },
  features: {
    name: "Features",
    lede: "Turned on and off in the environment. What is off hides its screens.",
  },
  account: { name: "Account", lede: "The browsers that are signed in as you, and what you sign in with." },
  look: { name: "Look", lede: "Kept in this browser." },
};

/** The settings, one section at a time. */
export function SettingsView(given: SettingsViewProps) {
  const sections = SETTINGS_SECTIONS.filter((one) => !isHidden(given, one));
  // An address may name a section that is not for its reader.
  const section = sections.includes(given.section) ? given.section : "connections";
  const props = { ...given, section };
  const { name, lede } = TEXTS[section];
  return (
    <>
      <TopBar crumbs={[{ name: "Settings", href: "/settings" }]} title={name} />
      <div className="grid min-h-0 flex-1 grid-rows-[auto_minmax(0,1fr)] md:grid-cols-[188px_minmax(0,1fr)] md:grid-rows-1">
        <SectionNav sections={sections} section={section} onSection={props.onSection} />
        <ScrollArea>
          <section className="max-w-230 px-(--gutter) pt-7 pb-16 md:px-10">
            <h2 className="text-xl tracking-tight">{name}</h2>
            <p className="mt-1 mb-5 text-pretty text-muted">{lede}</p>
            <SectionBody {...props} />
          </section>
        </ScrollArea>
      </div>
    </>
  );
}

function SectionBody(props: SettingsViewProps): ReactNode {
  switch (props.section) {
    case "connections":
      return <ConnectionList connections={props.connections} />;
    case "members":
    case "login":
    case "log":
    case "privacy":
    case "account":
      return props.panels[props.section];
    case "sources":
      return <SourceList {...props.sources} />;
    case "keys":
      return <ApiKeys {...props} />;
    case "features":
      return <FeatureList features={props.features} />;
    case "look":
      return <LookChoice />;
  }
}

function isHidden({ panels }: SettingsViewProps, section: SettingsSection): boolean {
  return section in panels && panels[section as keyof SettingsPanels] === null;
}

interface SectionNavProps extends Pick<SettingsViewProps, "section" | "onSection"> {
  sections: readonly SettingsSection[];
}

function SectionNav({ sections, section, onSection }: SectionNavProps) {
  return (
    <nav
      aria-label="Settings"
      className="flex gap-1 overflow-x-auto border-b px-[calc(var(--gutter)-8px)] py-1.5 md:flex-col md:border-r md:border-b-0 md:py-4 md:pr-3"
    >
      {sections.map((one) => (
        <button
          key={one}
          ref={one === section ? reveal : undefined}
          type="button"
          aria-current={one === section ? "page" : undefined}
          onClick={() => onSection(one)}
          className="h-(--control) flex-none rounded-md px-2 text-left whitespace-nowrap text-muted hover:bg-hover hover:text-ink aria-[current=page]:bg-pressed aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {TEXTS[one].name}
        </button>
      ))}
    </nav>
  );
}

/** On a phone the sections are one line that is wider than the screen: the chosen one comes into view. */
function reveal(button: HTMLButtonElement | null): void {
  button?.scrollIntoView({ inline: "center", block: "nearest" });
}
