/** The Chinese of every sentence in the help, by its English. Commands and options are declared once, in English. */
export const helpInChinese: Readonly<Record<string, string>> = {
  "Conformance suite and simulator for two-tier partner portals.":
    "雙層合作夥伴入口網站的符合性測試套件與模擬器。",
  "show the version": "顯示版本",
  "show the stack trace of an error": "顯示錯誤的堆疊追蹤",
  "show help": "顯示說明",
  "show help for a command": "顯示某個命令的說明",

  "run all checks against an implementation and judge it": "對一個實作執行全部檢查並加以判定",
  "reference, cmd:…, http://…, rest+http://…, pages+http://…, module:…":
    "reference、cmd:…、http://…、rest+http://…、pages+http://…、module:…",
  "a requirement, S150, db4d0-150, a reading, a feature file or a check; repeatable":
    "需求、S150、db4d0-150、解讀、feature 檔或檢查；可重複指定",
  "the target's choices where the page is silent: learned (default), ours (default for the reference), none or a YAML file":
    "頁面未說明之處，目標實作的選擇：learned（探詢，預設）、ours（本套件的選擇，對 reference 為預設）、none（不採計）或 YAML 檔",
  "report how an implementation decides what the page leaves open": "回報實作如何決定頁面未說明之處",
  "write the choices as YAML": "將選擇寫成 YAML",
  "print the choices and all steps as JSON": "以 JSON 輸出選擇與所有步驟",
  "random seed": "隨機種子",
  "report folder, instead of reports/<target>": "報告資料夾，取代 reports/<target>",
  "which schema": "要列印的 schema",
  "en or zh-TW: features, messages and report": "en 或 zh-TW：功能檔、訊息與報告的語言",
  "fail the run if advice is not followed": "違反建議也算失敗",
  "stop at the first failure": "遇到第一個失敗即停止",
  "print the summary to standard output": "將摘要輸出到標準輸出",
  "YAML file of test accounts, for a REST server that cannot be arranged":
    "測試帳戶的 YAML 檔，用於無法準備環境的 REST 伺服器",
  "print the calls to a REST server instead of sending them": "列出對 REST 伺服器的呼叫而不傳送",
  "coverage criterion for the machines": "狀態機的涵蓋準則",
  "run the larger nightly plan for the machines, which takes minutes":
    "對狀態機執行較大的夜間計畫（需數分鐘）",
  "most steps or seconds for the machines: 5000steps or 30s": "狀態機最多執行的步數或秒數：5000steps 或 30s",
  "YAML file with the labels of a web portal and the way to sign in": "網頁入口的標籤與登入方式（YAML 檔）",
  "number of processes, each with its own adapter": "行程數，各自使用自己的轉接程式",
  "go on with the run in the report folder, which was stopped or killed":
    "繼續報告資料夾中被停止或中止的執行",
  "run one part; merge joins the parts": "只執行其中一部分；以 merge 合併",
  "YAML file of expected failures": "預期失敗檔（YAML）",
  "update the baseline from this run": "依此次執行更新預期失敗檔",
  "issue link for new entries of the baseline": "預期失敗檔中新項目的問題單連結",
  "write a zip from which every verdict can be judged again": "寫入可重新判定每項結果的 zip 檔",
  "sign the bundle with this private Ed25519 key in PEM": "以此 PEM 格式的 Ed25519 私密金鑰簽署套件檔",

  "serve the reference: the Partner Center REST API and the messages of the port":
    "以伺服器提供參考實作：合作夥伴中心 REST API 與連接埠的訊息",
  "port; 0 takes a free one": "連接埠；0 表示自動選用可用的連接埠",
  "address to listen on": "監聽的位址",
  "permit a host that other computers reach": "允許其他電腦可連線的位址",
  "YAML file of companies, people, offers, partnerships and customers":
    "包含公司、人員、供應項目、合作夥伴關係與客戶的 YAML 檔",
  "most requests of one token in a minute": "每個 token 每分鐘最多的要求數",
  "print the default world as a YAML file to start from": "將預設世界輸出為可供修改的 YAML 檔",

  "compare runs or implementations, or a run with an earlier one":
    "比較多次執行或多個實作，或與先前的執行比較",
  "report folders or targets": "報告資料夾或目標",
  "report folder of an earlier run: what fails newly, passes newly and still fails":
    "先前執行的報告資料夾：列出新增失敗、新增通過與仍然失敗的檢查",
  "print the comparison as JSON": "以 JSON 輸出比較結果",
  "file to which the summary of a CI job is added, as Markdown": "附加 CI 作業摘要（Markdown）的檔案",

  "count or print the paths of a machine that a coverage criterion needs":
    "計算或列出涵蓋準則所需的狀態機路徑",
  "coverage criterion": "涵蓋準則",
  "count, json, gherkin, dot or promela": "count、json、gherkin、dot 或 promela",
  "print the count as JSON": "以 JSON 輸出計數",
  "most paths to print": "最多列出幾條路徑",
  "n of n-switch": "n-switch 的 n",
  "states beyond the model's, for w, wp, hsi and h": "模型以外的狀態數，用於 w、wp、hsi 與 h",
  "what is observed after each step: full, page or ack": "每一步之後觀察的內容：full、page 或 ack",
  "the tour also tries what each state refuses": "巡訪時也嘗試各狀態會拒絕的操作",
  "random seed of the walks": "隨機走訪的種子",
  "most states to explore": "最多探索幾個狀態",
  "most steps to count or build": "最多計算或產生幾步",
  "en or zh-TW": "en 或 zh-TW",
  "the machine": "狀態機",

  "list the statements of the page with their requirements and coverage":
    "列出頁面的陳述、對應的需求與涵蓋情形",
  "print the rows as JSON": "以 JSON 輸出",
  "file to which the scenarios are written as Cucumber messages": "將情境寫成 Cucumber 訊息的檔案",
  "file to which the comparison is written as a page": "將比較結果寫成網頁的檔案",
  "compare the page (or its statements in JSON) with the register": "將頁面（或其 JSON 陳述）與登記簿比對",

  "run one check of an earlier run again": "重現先前執行的一項檢查",
  "the report to search, instead of the newest in reports/": "要搜尋的報告，取代 reports/ 中最新的一份",
  "en or zh-TW, instead of the language of that run": "en 或 zh-TW，取代該次執行的語言",
  "the target, instead of the one in the report": "目標，取代報告中的目標",
  "a replay id, as shown with each failure": "列於每個失敗旁的重現代碼",

  "merge the parts of a run into one report": "將一次執行的各部分合併成一份報告",
  "folder of the merged report, instead of reports/<target>": "合併後的報告資料夾，取代 reports/<target>",
  "en or zh-TW, instead of the language of the run": "en 或 zh-TW，取代該次執行的語言",
  "report folders of the parts": "各部分的報告資料夾",

  "judge a bundle again, offline, from its messages": "離線依訊息重新判定套件檔",
  "a bundle written by verify --bundle": "由 verify --bundle 產生的套件檔",
  "public Ed25519 key in PEM that checks the signature": "用於檢查簽章的 PEM 格式 Ed25519 公開金鑰",

  "step through a machine in words: what can happen, what is refused, and why":
    "以文字逐步操作狀態機：可以做什麼、什麼會被拒絕、為什麼",
  "file of inputs to play before the first prompt": "第一個提示之前先執行的輸入檔",
  "file that keeps the inputs at the end": "結束時保存輸入的檔案",
  "the machine; without it, all are listed": "狀態機；未指定時列出全部",

  "write the machines as statecharts in SVG": "將狀態機繪成 SVG 狀態圖",
  "output folder": "輸出資料夾",

  "check an adapter before anything is judged through it": "在判定任何實作之前先檢查轉接程式",
  "the adapter: cmd:python3 adapter.py, http://127.0.0.1:8080/twotier, https://portal.example/twotier, module:./adapter.js":
    "轉接程式：cmd:python3 adapter.py、http://127.0.0.1:8080/twotier、https://portal.example/twotier、module:./adapter.js",
  "most seconds for one answer": "每個回答的時間上限（秒）",
  "most seconds for the whole run": "整次執行的時間上限（秒）",
  "print the verdicts as JSON": "以 JSON 輸出判定結果",

  "print the messages of the protocol as JSON Schema": "以 JSON Schema 列出協定的訊息",

  "create an adapter: new adapter --language python|node": "建立轉接程式：new adapter --language python|node",
  "programming language": "程式語言",
  "output file; adapter.py or adapter.mjs by default": "輸出檔案；預設為 adapter.py 或 adapter.mjs",
  "what to create": "要建立的項目",

  "write the page, the checks and a run as a site that opens from disk":
    "將頁面、檢查與執行結果寫成可從磁碟開啟的網站",
  "folder of the site": "網站的資料夾",
  "report folder of a run whose verdicts are shown everywhere": "報告資料夾；各頁都會顯示該次執行的判定",
  "en or zh-TW: language in which the pages open first": "en 或 zh-TW：頁面最初開啟時的語言",

  "run all checks against every faulty implementation: what the suite detects":
    "對每個錯誤實作執行全部檢查，看套件能偵測出多少",
  "only those whose name contains this; repeatable": "只包含名稱含有此文字的實作；可重複指定",
  "at most this many of each group, a seeded sample": "每一類最多取幾個，依種子抽選",
  "seed of everything random": "所有隨機內容都由此決定",
  "run features alone and machines alone on all, not on a sample of the generated ones":
    "對全部（而非自動產生者的樣本）分別執行僅功能檔與僅狀態機",
  "leave out features alone and machines alone: quicker": "不分別列出僅功能檔與僅狀態機的結果：較快",
  "ignore the results stored by --learn": "忽略 --learn 所儲存的結果",
  "run every check against every named one and write which check detects which":
    "對所有具名的實作執行全部檢查，並寫出哪項檢查發現了哪個實作",
  "write the figures into README and docs, and store the results as with --learn":
    "將數字寫入 README 與 docs，並如同 --learn 一樣儲存結果",
  "store the results; the next run reuses those whose sources are unchanged":
    "儲存結果；下次執行會沿用原始碼未變更者",
  "folder of the results": "結果的存放資料夾",
  "print the figures as JSON": "以 JSON 輸出數字",
};
