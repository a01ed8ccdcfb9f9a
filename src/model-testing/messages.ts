import { message } from "../domain/text";

/** What is said about choosing how machines are explored. */
export const explorationMessages = {
  unknownCriterion: message(
    '--criterion: "{text}" is not a criterion. Known: {known}.',
    "--criterion：沒有「{text}」這個準則。可用的有：{known}。",
  ),
  tooManySteps: message(
    '--criterion: "{text}" asks for {steps} steps or more on machine "{machine}"; say with --budget how much to take.',
    "--criterion：「{text}」在狀態機「{machine}」上需要至少 {steps} 步；請以 --budget 指定預算。",
  ),
} as const;
