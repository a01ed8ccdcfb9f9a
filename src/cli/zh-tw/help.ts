/** The Chinese of every sentence in the help, by its English: commands and options are declared in one place, in English. */
export const helpInChinese: Readonly<Record<string, string>> = {
  "Conformance suite and simulator for two-tier partner portals.":
    "雙層合作夥伴入口網站的符合性測試套件與模擬器。",
  "the version of this suite": "顯示本套件的版本",
  "show where in the code a problem arose": "顯示問題發生在程式碼的何處",
  "what there is, and how to say it": "顯示可用的命令與選項",
  "the options of a command": "顯示某個命令的選項",

  "run everything against an implementation and judge it": "對一個實作執行全部檢查並加以判定",
  "reference, cmd:…, http://…, rest+http://…, pages+http://…, module:…":
    "reference、cmd:…、http://…、rest+http://…、pages+http://…、module:…",
  "a requirement, S150, db4d0-150, a reading, a feature file or a check; repeatable":
    "需求、S150、db4d0-150、解讀、feature 檔或檢查；可重複指定",
  "judge by the numbered readings too (on by default for the reference)":
    "同時依編號的解讀判定（對 reference 預設為開啟）",
  "leave the numbered readings aside": "不採用編號的解讀",
  "whatever is random follows from it": "所有隨機內容都由此種子決定",
  "where the report goes, instead of reports/<target>": "報告的存放位置，取代 reports/<target>",
  "en or zh-TW: features, messages and report": "en 或 zh-TW：功能檔、訊息與報告的語言",
  "breaking advice fails the run": "違反建議也算失敗",
  "stop at the first failure": "遇到第一個失敗即停止",
  "print the summary to standard output": "將摘要輸出到標準輸出",
  "how machines are walked": "走訪狀態機的準則",
  "walk machines for implementations with one state more, which takes minutes":
    "以多一個狀態的實作為準走訪狀態機（需數分鐘）",
  "how much machines are walked: 5000steps or 30s": "走訪狀態機的預算：5000steps 或 30s",
  "in how many processes, each with its adapter": "分成幾個行程執行，各自使用自己的轉接程式",
  "one part of the run; merge joins them": "只執行其中一部分；以 merge 合併",
  "failures that are known and reported, in YAML": "已知且已回報的失敗清單（YAML）",
  "bring that file into accord with this run": "依此次執行更新該檔案",
  "where failures that are new in that file are reported": "該檔案中新增失敗的回報連結",
  "write a zip from which every verdict can be judged again": "寫入可重新判定每項結果的 zip 檔",
  "sign the bundle with this private Ed25519 key in PEM": "以此 PEM 格式的 Ed25519 私密金鑰簽署套件檔",

  "count or print the paths through a machine that a criterion asks for": "計算或列出準則所要求的狀態機路徑",
  "what the paths have to cover": "路徑所要涵蓋的內容",
  "count, json, gherkin, dot or promela": "count、json、gherkin、dot 或 promela",
  "the count for programs": "供程式讀取的計數",
  "most paths to print": "最多列出幾條路徑",
  "n of n-switch": "n-switch 的 n",
  "states beyond the model's, for w, wp, hsi and h": "模型以外的狀態數，用於 w、wp、hsi 與 h",
  "what is seen after each step: full, page or ack": "每一步之後看到的內容：full、page 或 ack",
  "the tour also tries what each state refuses": "巡訪時也嘗試各狀態會拒絕的操作",
  "of the walks": "隨機走訪的種子",
  "most states to explore": "最多探索幾個狀態",
  "most steps to count or build": "最多計算或產生幾步",
  "en or zh-TW": "en 或 zh-TW",
  "which machine": "哪一個狀態機",

  "the statements of the page, what rests on each and what covers it": "列出頁面的陳述、其需求以及涵蓋情形",
  "rows for programs": "供程式讀取的資料列",
  "compare the page (or its statements in JSON) with the register": "將頁面（或其 JSON 陳述）與登記簿比對",

  "run one check of an earlier run again": "重現先前執行的一項檢查",
  "the report that has it, instead of the newest in reports/": "該檢查所在的報告，取代 reports/ 中最新的一份",
  "en or zh-TW, instead of the language of that run": "en 或 zh-TW，取代該次執行的語言",
  "a replay id, as it stands beside each failure": "列於每個失敗旁的重現代碼",

  "make one report of several parts of a run": "將一次執行的數個部分合併成一份報告",
  "where the whole report goes, instead of reports/<target>": "整份報告的存放位置，取代 reports/<target>",
  "en or zh-TW, instead of the language of the run": "en 或 zh-TW，取代該次執行的語言",
  "report folders of the parts": "各部分的報告資料夾",

  "judge a bundle again, offline, from its messages": "離線依訊息重新判定套件檔",
  "a bundle that verify --bundle wrote": "由 verify --bundle 產生的套件檔",
  "the public Ed25519 key in PEM with which its signature is checked":
    "用於檢查簽章的 PEM 格式 Ed25519 公開金鑰",

  "step through a machine in words: what can happen, what is refused, and why":
    "以文字逐步操作狀態機：可以做什麼、什麼會被拒絕、為什麼",
  "inputs to play before the first prompt": "第一個提示之前先執行的輸入",
  "where to keep the inputs at the end": "結束時保存輸入的位置",
  "which one; without it, all are listed": "哪一個狀態機；未指定時列出全部",

  "the machines as statecharts in SVG": "將狀態機繪成 SVG 狀態圖",
  "where the pictures go": "圖檔的存放位置",

  "examine an adapter before anything is judged through it": "在判定任何實作之前先檢驗轉接程式",
  "the adapter: cmd:python3 adapter.py, http://127.0.0.1:8080/twotier, https://portal.example/twotier, module:./adapter.js":
    "轉接程式：cmd:python3 adapter.py、http://127.0.0.1:8080/twotier、https://portal.example/twotier、module:./adapter.js",
  "how long one answer may take": "每個回答的時間上限（秒）",
  "print the verdicts for programs": "輸出供程式讀取的判定結果",

  "the messages of the protocol as JSON Schema": "以 JSON Schema 列出協定的訊息",

  "begin an adapter: new adapter --language python|node":
    "開始撰寫轉接程式：new adapter --language python|node",
  "what it is written in": "撰寫轉接程式所用的語言",
  "where it goes: adapter.py or adapter.mjs here, if not said":
    "存放位置；未指定時為此處的 adapter.py 或 adapter.mjs",
  "what to begin": "要開始撰寫的項目",

  "run everything against every faulty implementation: what the suite finds out":
    "對每個錯誤實作執行全部檢查，看套件能發現多少",
  "only those whose name contains this; repeatable": "只包含名稱含有此文字的實作；可重複指定",
  "at most so many of each kind, drawn by the seed": "每一類最多取幾個，依種子抽選",
  "what is random follows from this": "所有隨機內容都由此決定",
  "try features alone and machines alone on all, not on a sample of the generated ones":
    "對全部（而非自動產生者的樣本）分別嘗試僅功能檔與僅狀態機",
  "leave features alone and machines alone out: quicker": "不分別列出僅功能檔與僅狀態機的結果：較快",
  "try again what was in vain though nothing has changed since":
    "即使自上次以來沒有任何變更，也重新嘗試先前未能發現的",
  "run everything against every named one and write which check finds out whom":
    "對所有具名的實作執行全部檢查，並寫出哪項檢查發現了哪個實作",
  "write the figures into README and docs, and remember as with --learn":
    "將數字寫入 README 與 docs，並如同 --learn 一樣記下",
  "remember who was found out by what, to be quicker the next time": "記下各實作被哪項檢查發現，下次會更快",
  "where the results go": "結果的存放位置",
  "print the figures for programs": "輸出供程式讀取的數字",
};
