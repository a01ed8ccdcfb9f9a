import { message } from "../../domain/text";

/** The texts of `play` besides those of machines, requirements and readings. */
export const playMessages = {
  given: message("Given: {given}", "前提：{given}"),
  state: message("Now: {state}", "目前：{state}"),
  possible: message("Possible (name or number):", "可以進行（輸入名稱或編號）："),
  refused: message("Refused:", "會被拒絕："),
  infeasible: message("Not possible to try:", "無法嘗試："),
  commands: message(
    "Also: look, undo, history, save FILE, quit.",
    "其他指令：look（查看）、undo（復原）、history（歷程）、save FILE（儲存）、quit（結束）。",
  ),
  done: message("Done: {what}", "已進行：{what}"),
  unchanged: message("Nothing changes.", "沒有任何改變。"),
  no: message("Refused: {reason}. {source}", "被拒絕：{reason}。{source}"),
  impossible: message("Not possible to try: {why}", "無法嘗試：{why}"),
  undone: message("Undone.", "已復原。"),
  nothingToUndo: message("There is nothing to undo.", "沒有可以復原的步驟。"),
  emptyHistory: message("Nothing has been done yet.", "尚未進行任何步驟。"),
  saved: message("Saved in {file}.", "已儲存至 {file}。"),
  notSaved: message("{file} could not be written: {reason}", "無法寫入 {file}：{reason}"),
  saveWhere: message("Save needs a file: save FILE.", "請指定檔案：save FILE。"),
  unknownInput: message(
    'There is no input called "{input}". Did you mean "{nearest}"?',
    "沒有名為「{input}」的輸入。您是要輸入「{nearest}」嗎？",
  ),
  unknownMachine: message(
    'No machine is called "{machine}". Did you mean "{nearest}"? Known: {known}.',
    "沒有名為「{machine}」的狀態機。您是要找「{nearest}」嗎？現有：{known}。",
  ),
  machines: message("Machines that can be played:", "可以操作的狀態機："),
  unreadableHistory: message("{file} could not be read: {reason}", "無法讀取 {file}：{reason}"),
  malformedHistory: message(
    '{file} is no saved history: it needs "machine" and "steps".',
    "{file} 不是已儲存的歷程：需要 machine 與 steps。",
  ),
  otherMachine: message(
    '{file} is a history of "{found}", not of "{machine}".',
    "{file} 是「{found}」的歷程，而非「{machine}」的歷程。",
  ),
  brokenHistory: message(
    'Step {number} of {file}, "{step}", is not possible there.',
    "{file} 的第 {number} 步「{step}」在該處無法進行。",
  ),
} as const;
