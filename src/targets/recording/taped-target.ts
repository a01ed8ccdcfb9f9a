const recording = /^recording:([^|]+)\|(.*)$/s;
const recorded = /^recorded:([^|]+)$/;

/** A target of which everything that is asked and answered goes to a tape. */
export function recordingTarget(path: string, target: string): string {
  return `recording:${encodeURIComponent(path)}|${target}`;
}

/** A target that is nothing but a tape. */
export function recordedTarget(path: string): string {
  return `recorded:${encodeURIComponent(path)}`;
}

/** The tape and the target of a `recordingTarget`; undefined for any other target. */
export function readRecordingTarget(
  text: string,
): { readonly path: string; readonly target: string } | undefined {
  const [, path, target] = recording.exec(text) ?? [];
  return path === undefined || target === undefined ? undefined : { path: decodeURIComponent(path), target };
}

/** The tape of a `recordedTarget`; undefined for any other target. */
export function readRecordedTarget(text: string): string | undefined {
  const path = recorded.exec(text)?.[1];
  return path === undefined ? undefined : decodeURIComponent(path);
}
