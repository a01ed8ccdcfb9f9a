import { type Message, message } from "../../domain/text";
import type { ProbeName } from "./probes";

/** The title of each probe: the claim that holds for a sound adapter. */
export const probeWords: Readonly<Record<ProbeName, Message>> = {
  start: message("It starts and says who it is", "能啟動並說明自己是誰"),
  hello: message("It says the same of itself every time", "每次對自己的說明都相同"),
  ids: message("It carries every id back as it came", "原樣帶回每個識別碼"),
  reset: message("It starts over from any arrangement", "能依任何布置重新開始"),
  answers: message("Its answers have the right shape", "回答的格式正確"),
  claims: message("It serves what it claims", "宣稱的能力都有提供"),
  silence: message("It claims what it serves", "提供的能力都有宣稱"),
  "unknown-words": message("It answers unknown words with unsupported", "遇到未知的詞語時回答 unsupported"),
  texts: message("It keeps texts in every script", "能保存任何文字系統的文字"),
  "long-lines": message("It takes long lines", "能接受很長的一行"),
  looking: message("Looking changes nothing", "查看不會改變任何事"),
  forgetting: message("It forgets everything on reset", "重設後忘記一切"),
  seed: message("The same seed gives the same answers", "相同的種子得到相同的回答"),
  turns: message("It speaks only when asked", "只在被問到時發言"),
  speed: message("It answers quickly", "回答迅速"),
  restart: message("It comes back after a crash", "當機後能再次啟動"),
  isolation: message("Two of it do not disturb each other", "同時執行的兩份互不干擾"),
  clock: message("It advances its clock", "能推進虛擬時鐘"),
  bye: message("It leaves on bye, with status 0", "收到 bye 後以狀態 0 結束"),
  "end-of-input": message("It leaves when its input ends", "輸入結束時自行結束"),
};
