import { watchLostTime } from "../targets/transports/lost-time";

/** The reason of a signal that ends a run because of its limit. */
export const limitReached = "run-limit";

/** The seconds that a run may lose with answers that do not come, unless another limit is given. */
export const defaultLostSeconds = 300;

export interface RunLimit {
  /** Aborted with the reason `limitReached`. */
  readonly signal: AbortSignal;
  release(): void;
}

/**
 * Watches the time of a run. With `seconds` it is the whole time that the run may take; without, only the time that it loses with
 * answers that do not come or come late is limited, to `defaultLostSeconds`.
 */
export function runLimit(seconds: number | undefined): RunLimit {
  const controller = new AbortController();
  const reach = () => controller.abort(limitReached);
  const unwatch = watchLostTime((seconds ?? defaultLostSeconds) * 1_000, reach);
  const timer = seconds === undefined ? undefined : setTimeout(reach, seconds * 1_000);
  return {
    signal: controller.signal,
    release: () => {
      unwatch();
      clearTimeout(timer);
    },
  };
}
