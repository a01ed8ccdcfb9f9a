import { endNow } from "./exit-guard";

/** A signal that Ctrl-C aborts. The first Ctrl-C asks for an orderly end; the second one ends the process at once. */
export function onInterrupt(notify: () => void): {
  readonly signal: AbortSignal;
  readonly release: () => void;
} {
  const controller = new AbortController();
  const listener = () => {
    if (controller.signal.aborted) endNow(130);
    notify();
    controller.abort();
  };
  process.on("SIGINT", listener);
  process.on("SIGTERM", listener);
  return {
    signal: controller.signal,
    release: () => {
      process.off("SIGINT", listener);
      process.off("SIGTERM", listener);
    },
  };
}
