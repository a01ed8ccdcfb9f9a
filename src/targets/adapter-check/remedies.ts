import { type Message, message } from "../../domain/text";
import type { SmokeDiagnosis } from "./smoke-finding";

/** The remedy for each diagnosis, in one sentence. */
export const remedies: Readonly<Record<SmokeDiagnosis, Message>> = {
  "cannot-start": message(
    "Run the command, or open the address, by hand in the same folder until it works.",
    "請先在同一資料夾中手動執行該命令或開啟該位址，直到可行為止。",
  ),
  "exited-at-start": message(
    "Run the command by hand: it has to wait for lines on its standard input.",
    "請手動執行該命令：程式必須等待標準輸入的每一行。",
  ),
  "wrong-protocol": message(
    "Answer hello with the version that docs/protocol.md names, or use a suite of the other version.",
    "請以 docs/protocol.md 所列的版本回答 hello，或改用對應版本的測試套件。",
  ),
  "hello-changed": message(
    "Make what hello answers a constant, without times or random numbers.",
    "hello 的回答必須固定，不可含有時間或亂數。",
  ),
  "not-json": message(
    "Write each answer with a JSON library, on one line, and logs to standard error.",
    "請用 JSON 函式庫將每個回答寫成一行，並把記錄寫到標準錯誤輸出。",
  ),
  "half-a-line": message(
    "End each answer with a line feed and flush the output.",
    "每個回答都要以換行結束，並立即送出緩衝區。",
  ),
  "oversized-line": message(
    "Answer with what was asked alone; no answer of the protocol is that long.",
    "只回答所問的內容；協定中沒有這麼長的回答。",
  ),
  "invalid-utf-8": message("Write the output in UTF-8.", "請以 UTF-8 編碼輸出。"),
  flood: message("Send logs to a file, or log less.", "請將記錄寫入檔案，或減少記錄。"),
  "no-id": message(
    "Copy the request's id into every answer, and print no other JSON objects.",
    "請將要求的 id 複製到每個回答，且不要輸出其他 JSON 物件。",
  ),
  "wrong-id": message(
    "Copy the request's id into the answer unchanged, be it a text or a number.",
    "請將要求的 id 原樣複製到回答中，不論是文字或數字。",
  ),
  "answered-twice": message("Print exactly one line for each request.", "每個要求只輸出一行。"),
  "out-of-turn": message(
    "Print JSON objects only as answers; send news and logs to standard error.",
    "JSON 物件只能作為回答；通知與記錄請寫到標準錯誤輸出。",
  ),
  "malformed-answer": message(
    "Compare the answer with the schema of that message: twotier schema prints it.",
    "請將回答與該訊息的結構描述比對：可用 twotier schema 列出。",
  ),
  "reported-error": message(
    "The adapter reports trouble of its own: see the text, and its log.",
    "轉接程式回報了自身的問題：請看內容與其記錄。",
  ),
  "crashed-in-hello": message("Find the cause in its last output.", "請從最後的輸出找出原因。"),
  "crashed-in-reset": message(
    "Find the cause in its last output; reset must work at any time and from any state.",
    "請從最後的輸出找出原因；reset 必須隨時且在任何狀態下都可執行。",
  ),
  "crashed-in-advance": message(
    "Find the cause in its last output, or declare virtual-clock false.",
    "請從最後的輸出找出原因，或宣告 virtual-clock 為 false。",
  ),
  "crashed-in-bye": message("Find the cause in its last output.", "請從最後的輸出找出原因。"),
  "hung-in-hello": message(
    "See that it reads its input line by line and flushes its output; or allow more time.",
    "請確認程式逐行讀取輸入並立即送出輸出；或放寬時限。",
  ),
  "hung-in-reset": message("See that reset answers with its id alone.", "請確認 reset 只以其 id 回答。"),
  "hung-in-advance": message(
    "See that advance answers with its id alone, or declare virtual-clock false.",
    "請確認 advance 只以其 id 回答，或宣告 virtual-clock 為 false。",
  ),
  "hung-in-bye": message(
    "See that bye answers with its id alone and ends the program.",
    "請確認 bye 只以其 id 回答並結束程式。",
  ),
  "exit-status": message("End with status 0 after bye.", "收到 bye 後請以狀態 0 結束。"),
  "lingers-after-bye": message(
    "End the program after bye: close servers, timers and connections.",
    "收到 bye 後請結束程式：關閉伺服器、計時器與連線。",
  ),
  "state-survives-reset": message(
    "Build everything anew in reset, also what is kept in files and databases.",
    "reset 時請重新建立一切，包括檔案與資料庫中的內容。",
  ),
  unstable: message(
    "Answer the same requests after the same reset in the same way: nothing may depend on earlier requests, on chance or on time.",
    "相同的 reset 之後，相同的要求應得到相同的回答：不得取決於先前的要求、隨機或時間。",
  ),
  "http-status": message(
    "Answer every POST with status 200 and the answer as body, refusals too.",
    "每個 POST 都以狀態 200 回應並以回答為本文，拒絕亦同。",
  ),
  "module-shape": message(
    "Export hello, reset, act, observe and bye, or a function that gives an object with them.",
    "請匯出 hello、reset、act、observe 與 bye，或匯出會傳回這些方法的函式。",
  ),
  crashed: message(
    "Find the cause in its last output; a refusal is an answer, not an exception.",
    "請從最後的輸出找出原因；拒絕是一種回答，而不是例外。",
  ),
  hung: message(
    "See that every request is answered, also refused ones.",
    "請確認每個要求都有回答，包括被拒絕的要求。",
  ),
  "slow-start": message(
    "Every restart and every worker pays this: start lighter, or keep a server and use http.",
    "每次重新啟動與每個工作程序都要付出此時間：請簡化啟動，或改用常駐伺服器與 http。",
  ),
  unserved: message("Serve it, or declare the capability false.", "請提供該功能，或將該能力宣告為 false。"),
  hidden: message(
    "Declare the capability true, so that it is judged.",
    "請將該能力宣告為 true，以便納入評判。",
  ),
  "unknown-word": message(
    "Answer with the outcome unsupported whatever action or observation is not known.",
    "遇到未知的動作或觀察時，請以 unsupported 作為 outcome 回答。",
  ),
  "looking-changes": message("Let observe read and never write.", "observe 只能讀取，不可寫入。"),
  random: message(
    "Draw ids and passwords from the seed of reset, or a failure cannot be replayed exactly.",
    "請由 reset 的種子產生識別碼與密碼，否則失敗無法完全重現。",
  ),
  "text-changed": message("Read and write UTF-8 throughout.", "請全程以 UTF-8 讀寫。"),
  "long-line": message("Read whole lines, however long.", "請讀取完整的一行，不論多長。"),
  noisy: message(
    "Nothing is lost: they are kept as log. Send them to standard error to keep the two apart.",
    "內容不會遺失：會保留為記錄。請改寫到標準錯誤輸出，以便區分。",
  ),
  slow: message(
    "A full run asks tens of thousands of questions: look for waits, such as missing flushes or polling.",
    "完整執行會提出數萬個問題：請找出等待之處，例如未送出緩衝區或輪詢。",
  ),
  "shared-state": message(
    "Give each process a state of its own, or never run with more than one worker.",
    "請讓每個程序有自己的狀態，否則不可使用多個工作程序。",
  ),
  "ignores-end": message(
    "End the program when its standard input ends, so that none is left behind.",
    "標準輸入結束時請結束程式，以免遺留程序。",
  ),
};
