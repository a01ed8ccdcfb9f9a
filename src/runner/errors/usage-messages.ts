import { message } from "../../domain/text";

/** Wrong usage, with the right one. */
export const usageMessages = {
  unknownChoice: message(
    '--only: nothing to check is called "{text}". Did you mean "{nearest}"? It takes a requirement, a statement (S150 or db4d0-150), a reading, a feature file or a check.',
    "--only：沒有名為「{text}」的檢查對象。您是不是要找「{nearest}」？可指定需求、陳述（S150 或 db4d0-150）、解讀、feature 檔或檢查。",
  ),
  strangeChoice: message(
    '--only: nothing to check is called "{text}". It takes a requirement, a statement (S150 or db4d0-150), a reading, a feature file or a check.',
    "--only：沒有名為「{text}」的檢查對象。可指定需求、陳述（S150 或 db4d0-150）、解讀、feature 檔或檢查。",
  ),
  folderInUse: message(
    'Process {pid} is writing a report into "{path}". Wait for it, or choose another folder with --out.',
    "程序 {pid} 正在將報告寫入「{path}」。請等候其結束，或以 --out 選擇其他資料夾。",
  ),
  unwritableFolder: message(
    'The report folder "{path}" cannot be written: {reason}',
    "無法寫入報告資料夾「{path}」：{reason}",
  ),
  unwritableSite: message(
    'The site "{path}" cannot be written: {reason}',
    "無法寫入網站「{path}」：{reason}",
  ),
  runOfOtherSuite: message(
    '"{path}" is a run by version {earlier} of twotier, and this is {now}: its checks may be others. Run twotier verify again.',
    "「{path}」是 twotier {earlier} 版的執行結果，目前為 {now} 版，檢查可能不同。請重新執行 twotier verify。",
  ),
  noSite: message(
    '"{path}" is not empty and was not written by twotier docs, so it is left as it is. Choose another folder with --out.',
    "「{path}」不是空的，也不是由 twotier docs 產生，因此保持原樣。請以 --out 選擇其他資料夾。",
  ),
  noReport: message(
    '"{path}" holds no report that can be read: {reason}',
    "「{path}」中沒有可讀取的報告：{reason}",
  ),
  foreignLine: message(
    "{path}, line {line}, is no event of a run by this version of twotier.",
    "{path} 第 {line} 行不是此版本 twotier 的執行事件。",
  ),
  brokenReport: message('"{path}" holds no whole run: {reason}', "「{path}」中沒有完整的執行紀錄：{reason}"),
  unknownTarget: message(
    'No implementation is called "{target}". Did you mean "{nearest}"? Known: {known}.',
    "沒有名為「{target}」的實作。您是不是要找「{nearest}」？可用的有：{known}。",
  ),
  strangeTarget: message(
    'No implementation is called "{target}". Known: {known}.',
    "沒有名為「{target}」的實作。可用的有：{known}。",
  ),
  unknownLanguage: message(
    '--lang: "{text}" is not a language of twotier. Did you mean "{nearest}"? Known: {known}.',
    "--lang：twotier 沒有「{text}」這個語言。您是不是要找「{nearest}」？可用的有：{known}。",
  ),
  sharedServer: message(
    "--workers: a server is one world for all who ask, so several workers would disturb one another. Leave --workers out, or start one server for each part and use --shard.",
    "--workers：伺服器對所有提問者是同一個世界，多個工作行程會互相干擾。請勿使用 --workers，或為每個部分各啟動一個伺服器並使用 --shard。",
  ),
  workersOwnChecks: message(
    "Workers run the suite's own checks only, not checks that were handed in.",
    "工作行程只能執行測試套件自身的檢查，無法執行外部傳入的檢查。",
  ),
  badSeconds: message(
    '{option}: "{text}" is no number of seconds between {least} and {most}. Expected one such as 30 or 0.5.',
    "{option}：「{text}」不是 {least} 到 {most} 之間的秒數。預期如 30 或 0.5。",
  ),
  badShard: message(
    '--shard: "{text}" is no part of a run. Expected i/n with i from 1 to n, such as 1/3.',
    "--shard：「{text}」不是有效的部分。預期為 i/n，i 介於 1 到 n，例如 1/3。",
  ),
  notANumber: message(
    '{option}: "{text}" is not a whole number from {least} to {most}.',
    "{option}：「{text}」不是 {least} 到 {most} 之間的整數。",
  ),
  badBudget: message(
    '--budget: "{text}" is enough for no step. Expected steps, such as 5000 or 5000steps, or seconds, such as 30s or 2min.',
    "--budget：「{text}」不足以走任何一步。請給步數（例如 5000 或 5000steps）或秒數（例如 30s 或 2min）。",
  ),
  stepsOnly: message(
    '--budget: "{text}" would make counts differ from run to run; give steps here, such as 5000. Seconds are for twotier verify.',
    "--budget：「{text}」會使每次的計數不同；此處請給步數（例如 5000）。秒數僅適用於 twotier verify。",
  ),
  nightlyOrCriterion: message(
    "--nightly and --criterion: the nightly plan chooses its own criteria; give one of the two.",
    "--nightly 與 --criterion：夜間計畫自有其準則，請擇一使用。",
  ),
  unreadablePage: message('"{path}" cannot be read: {reason}', "無法讀取「{path}」：{reason}"),
  foreignProgram: message(
    "The report names a program, {target}. If it may run on this machine, repeat the command with --against and that target.",
    "報告指定了程式 {target}。若可在這台電腦上執行，請加上 --against 與該目標再執行一次。",
  ),
  hiddenTarget: message(
    "The report hides a part of its target, {target}. Give the whole target with --against.",
    "報告隱藏了目標 {target} 的一部分。請以 --against 提供完整的目標。",
  ),
  unknownReplay: message(
    'No check of {where} has the replay id "{id}". Ids stand beside each failure and are valid for one version, seed and target.',
    "{where} 中沒有重現代碼為「{id}」的檢查。代碼列於每個失敗旁，且只適用於同一版本、種子與目標。",
  ),
  malformedReplay: message(
    '"{id}" is not a replay id; they look like r-0123456789ab.',
    "「{id}」不是重現代碼；正確格式如 r-0123456789ab。",
  ),
  noReports: message(
    'There is no report in "{path}" yet. Run "npx twotier verify" first, or name a folder with --in.',
    "「{path}」中尚無報告。請先執行「npx twotier verify」，或以 --in 指定資料夾。",
  ),
  nothingToResume: message(
    '--resume: "{path}" holds no run that has begun. Leave --resume out.',
    "--resume：「{path}」中沒有已開始的執行。請省略 --resume。",
  ),
  alreadyFinished: message(
    '--resume: the run in "{path}" has come to its end. Leave --resume out to run everything again.',
    "--resume：「{path}」中的執行已完成。若要全部重新執行，請省略 --resume。",
  ),
  otherRun: message(
    '--resume: the run in "{path}" was another one: {field} differs. Give the same options, or leave --resume out.',
    "--resume：「{path}」中的是另一次執行：{field} 不一致。請使用相同選項，或省略 --resume。",
  ),
  unmergeable: message(
    '"{one}" and "{other}" are reports of different runs: {field} differs.',
    "「{one}」與「{other}」是不同執行的報告：{field} 不一致。",
  ),
} as const;
