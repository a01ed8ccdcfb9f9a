import { message } from "../language/message";

/** What is said about choosing how machines are explored. */
export const explorationMessages = {
  unknownCriterion: message(
    '--criterion: "{text}" is not a criterion. Known: {known}.',
    "--criterion：沒有「{text}」這個準則。可用的有：{known}。",
  ),
  tooManySteps: message(
    '--criterion: "{text}" asks for {steps} steps or more on machine "{machine}"; say with --budget how many to take.',
    "--criterion：「{text}」在狀態機「{machine}」上需要至少 {steps} 步；請以 --budget 指定步數。",
  ),
  emptyBudget: message(
    "--budget: {steps} steps are too few for any path; give at least one.",
    "--budget：{steps} 步不足以執行任何路徑；請至少給一步。",
  ),
} as const;
