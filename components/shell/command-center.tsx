"use client";

import { CircleQuestionMark, ListTodo, Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { CommandMenu } from "../ui/command-menu";
import type { Place } from "./places";

interface CommandCenterProps {
  open: boolean;
  places: readonly Place[];
  recent: readonly { id: string; name: string; href: string }[];
  onClose(): void;
  onKeys(): void;
}

/** The palette with what Leadloom can do and where it can go. */
export function CommandCenter({ open, places, recent, onClose, onKeys }: CommandCenterProps) {
  const router = useRouter();
  const goTo = places.map((place) => ({
    id: place.id,
    label: place.name,
    icon: place.icon,
    keys: place.keys,
    onRun: () => router.push(place.href),
  }));
  const acts = [
    {
      id: "import",
      label: "Import leads",
      icon: <Upload aria-hidden />,
      keys: "c",
      onRun: () => router.push("/import"),
    },
    {
      id: "keys",
      label: "Show the keys",
      icon: <CircleQuestionMark aria-hidden />,
      keys: "?",
      onRun: onKeys,
    },
  ];
  const jobs = recent.map((job) => ({
    id: job.id,
    label: job.name,
    icon: <ListTodo aria-hidden />,
    onRun: () => router.push(job.href),
  }));
  const groups = [
    { heading: "Go to", items: goTo },
    { heading: "Do", items: acts },
    ...(jobs.length > 0 ? [{ heading: "Recent jobs", items: jobs }] : []),
  ];
  return <CommandMenu open={open} onClose={onClose} groups={groups} />;
}
