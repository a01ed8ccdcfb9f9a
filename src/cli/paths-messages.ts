import { message } from "../domain/text";

/** The messages of `twotier paths` beside the paths themselves. */
export const pathsMessages = {
  unknownMachine: message(
    'No machine is called "{machine}". Did you mean "{nearest}"? Known: {known}.',
    "沒有名為「{machine}」的狀態機。您是不是要找「{nearest}」？可用的有：{known}。",
  ),
  unknownCriterion: message(
    '--criterion: "{text}" is not a criterion. Did you mean "{nearest}"? Known: {known}.',
    "--criterion：沒有「{text}」這個準則。您是不是要找「{nearest}」？可用的有：{known}。",
  ),
  unknownFormat: message(
    '--format: "{text}" is not a format. Did you mean "{nearest}"? Known: {known}.',
    "--format：沒有「{text}」這個格式。您是不是要找「{nearest}」？可用的有：{known}。",
  ),
  unknownView: message(
    '--observe: "{text}" is nothing that can be seen. Did you mean "{nearest}"? Known: {known}.',
    "--observe：沒有「{text}」這種觀察方式。您是不是要找「{nearest}」？可用的有：{known}。",
  ),
  outOfRange: message(
    "{option}: {value} is not a whole number from {least} to {most}.",
    "{option}：{value} 不是 {least} 到 {most} 之間的整數。",
  ),
  tooMany: message(
    'Machine "{machine}", criterion "{criterion}": {paths} paths of {steps} steps, more than --max {max} paths; raise --max to print them.',
    "狀態機「{machine}」、準則「{criterion}」：共 {paths} 條路徑、{steps} 步，超過 --max {max} 條；請提高 --max 再列印。",
  ),
  tooManyAtLeast: message(
    'Machine "{machine}", criterion "{criterion}": at least {paths} paths of {steps} steps, more than --max {max} paths; raise --max to print them.',
    "狀態機「{machine}」、準則「{criterion}」：至少 {paths} 條路徑、{steps} 步，超過 --max {max} 條；請提高 --max 再列印。",
  ),
  overBudget: message(
    'Machine "{machine}", criterion "{criterion}": needs more than {steps} steps; raise --budget, or ask for less.',
    "狀態機「{machine}」、準則「{criterion}」：需要超過 {steps} 步；請提高 --budget 或縮小要求。",
  ),
  noGherkin: message(
    'Machine "{machine}": its paths cannot be written as a feature here.',
    "狀態機「{machine}」：無法在此將路徑寫成 feature。",
  ),
  problem: message("{detail}", "{detail}"),
  count: message(
    "{machine}, {criterion}: {paths} paths, {steps} steps (states {states}, transitions {transitions}; covers {covered} transitions and {cells} cells; infeasible {infeasible}; {cpuMs} ms CPU)",
    "{machine}，{criterion}：{paths} 條路徑，{steps} 步（狀態 {states}，轉移 {transitions}；涵蓋 {covered} 個轉移與 {cells} 格；不可行 {infeasible}；CPU {cpuMs} 毫秒）",
  ),
  countAtLeast: message(
    "{machine}, {criterion}: at least {paths} paths, {steps} steps; counting stopped at the budget (states {states}, transitions {transitions}; covers at least {covered} transitions and {cells} cells; infeasible {infeasible}; {cpuMs} ms CPU)",
    "{machine}，{criterion}：至少 {paths} 條路徑，{steps} 步；計數已達預算上限（狀態 {states}，轉移 {transitions}；至少涵蓋 {covered} 個轉移與 {cells} 格；不可行 {infeasible}；CPU {cpuMs} 毫秒）",
  ),
} as const;
