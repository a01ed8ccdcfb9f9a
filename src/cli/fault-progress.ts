import ora from "ora";
import type { Language } from "../domain/language";
import { type Message, say } from "../domain/message";
import { faultMessages } from "../mutation-testing/mutation-messages";
import type { Progress } from "../mutation-testing/mutation-run";

/** How a run over the faulty implementations is followed on standard error. */
export interface FaultProgress {
  readonly show: (progress: Progress) => void;
  readonly tell: (message: Message) => void;
  readonly stop: () => void;
}

/** So often a run is told of where nobody watches, as in CI. */
const everySoMany = 200;

/** One line that changes where a person is watching, else a line now and then. */
export function showFaultProgress(language: Language): FaultProgress {
  const line = (text: string) => process.stderr.write(`${text}\n`);
  if (process.stderr.isTTY !== true) {
    return {
      show: (progress) => {
        const { done, total } = progress;
        if (done % everySoMany === 0 || done === total)
          line(say(faultMessages.progress, language, { ...progress }));
      },
      tell: (message) => line(say(message, language)),
      stop: () => undefined,
    };
  }
  const text = say(faultMessages.preparing, language);
  const spinner = ora({ text, stream: process.stderr, discardStdin: false }).start();
  return {
    show: (progress) => {
      spinner.text = say(faultMessages.progress, language, { ...progress });
    },
    tell: (message) => {
      spinner.text = say(message, language);
    },
    stop: () => {
      spinner.stop();
    },
  };
}
