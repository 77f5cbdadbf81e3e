const LONGEST = 120;

/** What to call the job, and the campaign, of a file: its name without the ending, as short as a name may be. */
export function nameOfFile(fileName: string): string {
  const bare = fileName.replace(/\.(csv|tsv|txt|xlsx)$/i, "").trim();
  return bare.slice(0, LONGEST).trim() || "Leads";
}
