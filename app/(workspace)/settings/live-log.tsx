"use client";

import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { parseAsString, parseAsStringLiteral, useQueryStates } from "nuqs";
import { useState } from "react";
import { LogView } from "@/components/audit/log-view";
import type { AuditActor, AuditEntry, AuditVerdict } from "@/lib/models/audit/shape";
import { ask } from "../ask";
import { logQuery } from "./log-query";

const text = parseAsString.withDefault("");
const FILTER = {
  who: text,
  what: text,
  outcome: parseAsStringLiteral(["all", "done", "refused"]).withDefault("all"),
  from: text,
  until: text,
};

/** The audit log; what is shown stands in the address. */
export function LiveLog({ words }: { words: Record<string, string> }) {
  const [filter, setFilter] = useQueryStates(FILTER);
  const [verdict, setVerdict] = useState<AuditVerdict | null>(null);
  const [checking, setChecking] = useState(false);
  const query = logQuery(filter);
  const actors = useQuery({
    queryKey: ["audit actors"],
    queryFn: () => ask<{ items: AuditActor[] }>("/api/v1/audit/actors"),
  });
  const log = useInfiniteQuery({
    queryKey: ["audit", query],
    queryFn: ({ pageParam }) => askEntries(query, pageParam),
    initialPageParam: "",
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });
  const check = async () => {
    setChecking(true);
    setVerdict(await ask<AuditVerdict>("/api/v1/audit/check").catch(() => null));
    setChecking(false);
  };
  return (
    <LogView
      entries={log.data?.pages.flatMap((page) => page.items) ?? []}
      actors={actors.data?.items ?? []}
      words={words}
      filter={filter}
      onFilter={(part) => void setFilter(part)}
      loading={log.isPending}
      hasMore={log.hasNextPage}
      onMore={() => void log.fetchNextPage()}
      exportHref={`/api/v1/audit/export?${query}`}
      verdict={verdict}
      checking={checking}
      onCheck={() => void check()}
    />
  );
}

function askEntries(query: string, cursor: string) {
  const page = new URLSearchParams({ limit: "50", ...(cursor === "" ? {} : { cursor }) });
  return ask<{ items: AuditEntry[]; nextCursor: string | null }>(`/api/v1/audit?${page}&${query}`);
}
