const recording = /^recording:([^|]+)\|(.*)$/s;
const recorded = /^recorded:([^|]+)$/;

/** A target whose requests and answers are recorded on a tape. */
export function recordingTarget(path: string, target: string): string {
  return `recording:${encodeURIComponent(path)}|${target}`;
}

/** A target that plays a tape. */
export function recordedTarget(path: string): string {
  return `recorded:${encodeURIComponent(path)}`;
}

/** The tape and the target of a `recordingTarget`, or `undefined` for other targets. */
export function readRecordingTarget(
  text: string,
): { readonly path: string; readonly target: string } | undefined {
  const [, path, target] = recording.exec(text) ?? [];
  return path === undefined || target === undefined ? undefined : { path: decodeURIComponent(path), target };
}

/** The tape of a `recordedTarget`, or `undefined` for other targets. */
export function readRecordedTarget(text: string): string | undefined {
  const path = recorded.exec(text)?.[1];
  return path === undefined ? undefined : decodeURIComponent(path);
}
