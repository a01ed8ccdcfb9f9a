import { message } from "../../domain/text";

/** The messages of the driver for web pages. */
export const pagesMessages = {
  serverError: message("{url} was answered with status {status}.", "{url} 以狀態 {status} 回應。"),
  noConnection: message("{url} cannot be reached: {reason}", "無法連線至 {url}：{reason}"),
  noPlaywright: message(
    "Judging web pages needs the package playwright-core, which is not installed. Run: npm install playwright-core",
    "判定網頁需要 playwright-core 套件，但尚未安裝。請執行：npm install playwright-core",
  ),
  noBrowser: message(
    "Judging web pages needs Chromium, Chrome or Edge, and none was found. Install one (Debian: apt-get install chromium; anywhere: npx playwright-core install chromium), or set TWOTIER_BROWSER to the program.",
    "判定網頁需要 Chromium、Chrome 或 Edge，但找不到任何一種。請安裝（Debian：apt-get install chromium；其他系統：npx playwright-core install chromium），或將 TWOTIER_BROWSER 設為該程式。",
  ),
  browserFailed: message("The browser {path} does not start: {reason}", "瀏覽器 {path} 無法啟動：{reason}"),
  noControl: message(
    "{url} cannot be arranged: it does not answer as the control of a sandbox does. The portal needs the requests that docs/pages.md lists.",
    "無法準備 {url}：它的回應與沙箱的控制不符。入口網站須提供 docs/pages.md 所列的要求。",
  ),
  noSignIn: message(
    '{url} does not sign in "{who}": {reason} A labels file can say how to sign in.',
    "{url} 無法讓「{who}」登入：{reason}可以用標籤檔說明登入方式。",
  ),
  noControlNamed: message('There is no {role} "{name}".', "沒有名為「{name}」的 {role}。"),
  stillSignIn: message("The page to sign in is still shown.", "仍停留在登入頁面。"),
  forgetful: message(
    'After a refusal, the form no longer holds what was typed into "{field}".',
    "遭拒絕後，表單中「{field}」欄位輸入的內容不見了。",
  ),
  noConfirmation: message(
    'After Submit, the page "{label}" with the order and its customer is not shown.',
    "提交之後，沒有顯示包含訂單與客戶的「{label}」頁面。",
  ),
  noNotice: message(
    'After Submit, no page says "{label}" with the new subscriptions.',
    "提交之後，沒有頁面顯示「{label}」與新訂閱。",
  ),
  lostState: message("The server no longer has a state that it was to keep.", "伺服器遺失了應保留的狀態。"),
  badLabels: message("--labels: {path}: {reason}", "--labels：{path}：{reason}"),
} as const;
