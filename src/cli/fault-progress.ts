import ora from "ora";
import type { Language } from "../domain/language";
import { format, type Message } from "../domain/text";
import { faultMessages } from "../mutation-testing/mutation-messages";
import type { Progress } from "../mutation-testing/mutation-run";

/** Shows the progress of a mutation run on standard error. */
export interface FaultProgress {
  readonly show: (progress: Progress) => void;
  readonly notify: (message: Message) => void;
  readonly stop: () => void;
}

/** The number of implementations between two lines if standard error is no terminal, as in CI. */
const reportInterval = 200;

/** A spinner on a terminal; otherwise one line at each interval. */
export function showFaultProgress(language: Language): FaultProgress {
  if (process.stderr.isTTY !== true) {
    const line = (text: string) => process.stderr.write(`${text}\n`);
    return {
      show: (progress) => {
        const { done, total } = progress;
        if (done % reportInterval === 0 || done === total)
          line(format(faultMessages.progress, language, { ...progress }));
      },
      notify: (message) => line(format(message, language)),
      stop: () => undefined,
    };
  }
  const text = format(faultMessages.preparing, language);
  const spinner = ora({ text, stream: process.stderr, discardStdin: false }).start();
  return {
    show: (progress) => {
      spinner.text = format(faultMessages.progress, language, { ...progress });
    },
    notify: (message) => {
      spinner.text = format(message, language);
    },
    stop: () => {
      spinner.stop();
    },
  };
}
