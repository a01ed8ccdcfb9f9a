import { message } from "../../../domain/text";

/** Words of the simulator beside the pages. */
export const paneTexts = {
  title: message("Simulator", "模擬器"),
  open: message("Open simulator", "開啟模擬器"),
  close: message("Close simulator", "關閉模擬器"),
  action: message("Action", "動作"),
  statements: message("Statements of the page", "頁面的陳述"),
  possible: message("possible", "可執行"),
  history: message("History", "歷程"),
  beginning: message("Beginning", "起點"),
  undo: message("Undo", "復原"),
  redo: message("Redo", "重做"),
  go: message("Go to", "前往"),
  here: message("here", "目前位置"),
  as: message("What if this person tried", "如果由此人員嘗試"),
  show: message("Show", "顯示"),
  situation: message("Link to this situation", "此情境的連結"),
  tooLong: message("The history is too long for a link.", "歷程過長，無法建立連結。"),
} as const;

/** Words of the pages of the simulator. */
export const simulatorTexts = {
  scenario: message("History as a scenario", "以場景表示的歷程"),
  download: message("Download the feature file", "下載功能檔案"),
  runs: message(
    "The steps of the suite run this scenario, from the world of the features.",
    "測試套件的步驟可從功能檔案的世界執行此場景。",
  ),
  runsNot: message(
    "The steps of the suite may not run this scenario: see its comments.",
    "測試套件的步驟可能無法執行此場景，請參閱其註解。",
  ),
  noHistory: message(
    "There is no link and no scenario: nothing was done yet, or the world was arranged or changed otherwise than by actions.",
    "沒有連結與場景：尚未執行任何動作，或世界是以動作以外的方式安排或變更的。",
  ),
  situation: message("A situation to repeat", "可重現的情境"),
  repeats: message(
    "This starts the world of the server again, for everyone, and performs these actions. You are then signed in as {who}.",
    "伺服器的世界會為所有人重新開始，並執行這些動作；之後您會以 {who} 的身分登入。",
  ),
  repeat: message("Repeat", "重現"),
  damaged: message(
    "This link is damaged or belongs to another world. Start the server with the world from which the link was made.",
    "此連結已損毀，或屬於另一個世界。請以建立連結時的世界啟動伺服器。",
  ),
  differs: message(
    "The actions are not answered as they were. The world is as before.",
    "動作的結果與當時不同。世界維持不變。",
  ),
} as const;

/** The path of the page that repeats a situation, and the name of the text that it takes. */
export const situationPath = "/simulator/situation";
export const situationName = "is";
