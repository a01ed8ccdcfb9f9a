import { message } from "../domain/message";

/** The published figures in words. */
export const scoreMessages = {
  group: message("faulty implementations", "錯誤實作"),
  features: message("features alone", "僅功能檔"),
  machines: message("machines alone", "僅狀態機"),
  together: message("together", "合計"),
  attributed: message("right requirement blamed", "歸因正確"),
  named: message("{count} with a name and a story", "{count} 個具名且附說明"),
  fromMachines: message(
    "{count} made from rules, transitions and effects",
    "{count} 個由規則、轉移與效果產生",
  ),
  fromCode: message("{count} mutants of the reference's code", "{count} 個參考實作程式碼的變異體"),
  benign: message(
    "Correct but different implementations that pass: {passed} of {total}.",
    "正確但不同的實作中通過的有：{total} 個中的 {passed} 個。",
  ),
  sampled: message(
    "Of the generated ones, features alone and machines alone were tried on {count} drawn by a seed.",
    "自動產生的實作中，僅功能檔與僅狀態機的結果是依種子抽選 {count} 個測得。",
  ),
  leftOut: message(
    "Left out of the figures: {equivalent} that nobody could tell from the reference or that the page permits, each argued, and {crashing} that only ever crash.",
    "未列入計算的有：{equivalent} 個無人能與參考實作區別或頁面所允許者（逐一論證），以及 {crashing} 個只會當掉者。",
  ),
} as const;
