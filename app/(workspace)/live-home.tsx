"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Home } from "@/components/home/home";
import type { HomeProps } from "@/components/home/props";
import { useSample } from "./use-sample";

const LOOK_EVERY = 3_000;

/** Home, looked at again while something runs. */
export function LiveHome(props: Pick<HomeProps, "running" | "recent" | "connections">) {
  const router = useRouter();
  const busy = props.running.length > 0;
  useEffect(() => {
    if (!busy) return;
    const timer = setInterval(() => router.refresh(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [busy, router]);
  return <Home {...props} {...useSample()} />;
}
