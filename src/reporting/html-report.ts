import type { RunRecord } from "./run-record";
export function htmlReport(_record: RunRecord, _diagrams: ReadonlyMap<string, string>): string {
  return "";
}
