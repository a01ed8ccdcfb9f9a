import { message } from "../../domain/text";

/** The messages of the driver for Partner Center REST servers. */
export const restMessages = {
  serverError: message("the server answered with status {status}.", "伺服器以狀態 {status} 回應。"),
  noConnection: message("the connection failed: {reason}.", "連線失敗：{reason}。"),
  notJson: message("The body of {call} is not JSON.", "{call} 的內容不是 JSON。"),
  longBody: message("A body has more than {most} bytes.", "內容超過 {most} 個位元組。"),
  shape: message("The answer of {call} has another shape: {detail}", "{call} 的回應格式不符：{detail}"),
  noProblem: message(
    "{call} was answered with status {status} and without an error code.",
    "{call} 以狀態 {status} 回應，但沒有錯誤代碼。",
  ),
  unknownProblem: message(
    "{call} was answered with status {status} and code {code}, which is no refusal of this request.",
    "{call} 以狀態 {status} 與代碼 {code} 回應，這不是對此要求的拒絕。",
  ),
  total: message(
    "The pages of the customers have {rows} rows, and totalCount is {total}.",
    "客戶各頁共有 {rows} 列，但 totalCount 為 {total}。",
  ),
  repeatedRow: message("The pages of the customers repeat a row.", "客戶各頁中有重複的列。"),
  endless: message("The pages of the customers do not end.", "客戶各頁沒有結尾。"),
  staleEtag: message(
    "A change with a stale etag in If-Match was not refused.",
    "If-Match 中的 etag 已過時，變更卻未遭拒絕。",
  ),
  repeatedRequest: message(
    "A POST that was repeated with the same MS-RequestId was answered differently.",
    "以相同 MS-RequestId 重送的 POST 得到不同的回應。",
  ),
  filterCase: message(
    "The filter by company name does not find a customer by a beginning in another case.",
    "依公司名稱篩選時，開頭的大小寫不同就找不到客戶。",
  ),
  notSignedIn: message(
    "{person}: the server does not accept the token (401). It may have expired.",
    "{person}：伺服器不接受 token (401)，可能已過期。",
  ),
  noVersion: message(
    "{url} does not go back to a version of the world that it has numbered.",
    "{url} 無法回到它自己編號的世界版本。",
  ),
  noApi: message(
    "The API is not at this address: {url} gives no customers. Give the address with the path of the API: rest+http://HOST/v1.",
    "此位址沒有 API：{url} 不提供客戶。請提供包含 API 路徑的位址：rest+http://HOST/v1。",
  ),
  noControl: message(
    "{url} cannot be arranged: it has no sandbox control, and no file of test accounts was given. Give a YAML file with --accounts.",
    "無法準備 {url}：它沒有沙箱控制，也未提供測試帳戶檔。請以 --accounts 指定 YAML 檔。",
  ),
} as const;
