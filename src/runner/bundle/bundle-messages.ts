import { message } from "../../domain/text";

/** Messages about bundles. */
export const bundleMessages = {
  conflict: message(
    "--bundle cannot be combined with {option}: a bundle holds one conversation from beginning to end.",
    "--bundle 不能與 {option} 併用：一個套件檔只包含一段從頭到尾的對話。",
  ),
  signNeedsBundle: message(
    "--sign needs --bundle FILE: it is the bundle that is signed.",
    "--sign 需要 --bundle FILE：被簽署的是套件檔。",
  ),
  unwritable: message(
    'The bundle "{path}" cannot be written: {reason}',
    "無法寫入套件檔「{path}」：{reason}",
  ),
  unfinished: message("No bundle was written: the run was interrupted.", "未寫入套件檔：執行已中斷。"),
  badKey: message(
    '{option}: "{path}" is no {kind} Ed25519 key in PEM ({reason}). Make one with "openssl genpkey -algorithm ed25519".',
    "{option}：「{path}」不是 PEM 格式的 {kind} Ed25519 金鑰（{reason}）。可用「openssl genpkey -algorithm ed25519」產生。",
  ),
  unreadable: message(
    '"{path}" is no bundle that this version can read: {reason}',
    "「{path}」不是此版本可讀取的套件檔：{reason}",
  ),
  written: message("Bundle: {path}", "套件檔：{path}"),
  partMissing: message("{name} is missing.", "缺少 {name}。"),
  partUnknown: message("{name} does not belong to a bundle.", "{name} 不屬於套件檔。"),
  partChanged: message("{name} is not what its digest says.", "{name} 與其摘要不符。"),
  notRendered: message("{name} does not follow from the events.", "{name} 並非由事件產生的結果。"),
  startDiffers: message(
    'The run began otherwise than the messages show: "{field}" differs.',
    "執行的開頭與訊息不符：「{field}」不同。",
  ),
  verdictDiffers: message(
    "{check}: the bundle says {recorded}, the messages show {judged}.",
    "{check}：套件檔為 {recorded}，訊息顯示為 {judged}。",
  ),
  finishDiffers: message("The run ended otherwise than the messages show.", "執行的結尾與訊息不符。"),
  otherQuestion: message("The messages break off: {detail}", "訊息中斷：{detail}"),
  unasked: message(
    "{count} messages answer nothing that the suite asks.",
    "有 {count} 則訊息並未回答測試套件的任何提問。",
  ),
  unplayable: message("The messages cannot be judged: {reason}", "無法判定訊息：{reason}"),
  badSignature: message(
    "The signature was not made with this key, or not for this bundle.",
    "簽章並非以此金鑰製作，或不屬於此套件檔。",
  ),
  noSignature: message(
    "--key was given, but the bundle has no signature.",
    "已指定 --key，但套件檔沒有簽章。",
  ),
  otherSuite: message(
    "Made by another suite ({suite}, {theirs}; this is {ours}): its verdicts cannot be judged again here. Use the version that made it.",
    "由另一版測試套件製作（{suite}，{theirs}；此版為 {ours}）：無法在此重新判定。請使用製作時的版本。",
  ),
  consistent: message(
    "consistent: {count} verdicts on {target} follow from {messages} messages; outcome {outcome}.",
    "一致：對 {target} 的 {count} 項判定皆由 {messages} 則訊息得出；結果為 {outcome}。",
  ),
  inconsistent: message("inconsistent: {count} contradictions.", "不一致：共 {count} 處矛盾。"),
  unsigned: message(
    "Without a signature this shows inconsistent edits only: whoever makes up all messages consistently is not detected.",
    "沒有簽章時，只能發現前後不一致的修改：若有人一致地偽造所有訊息，將無法察覺。",
  ),
  signedUnchecked: message(
    "Signed with the key {key}; name the public key with --key to check it.",
    "以金鑰 {key} 簽署；請以 --key 指定公開金鑰進行檢查。",
  ),
  signed: message("Signed with the key {key}.", "以金鑰 {key} 簽署。"),
  more: message("… and {count} more.", "……另有 {count} 處。"),
} as const;
