"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { shown } from "./ask";
import { startSample } from "./sample-action";

/** Starts the sample campaign and goes to its job. */
export function useSample() {
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const start = async () => {
    setBusy(true);
    const started = shown(await startSample());
    if (started) router.push(`/jobs/${started.jobId}`);
    else setBusy(false);
  };
  return { sampleBusy: busy, onSample: () => void start() };
}
