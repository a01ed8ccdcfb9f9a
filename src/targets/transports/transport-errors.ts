import { inLanguage, type LocalizedText } from "../../domain/text";

/** Error messages of the transports as full sentences in both languages. They quote output and answers of a program unchanged. */

export function cannotStart(program: string, reason: string): LocalizedText {
  return { en: `"${program}" cannot be started: ${reason}.`, "zh-TW": `無法啟動「${program}」：${reason}。` };
}

export const namesNoCommand: LocalizedText = {
  en: 'The target "cmd:" names no command.',
  "zh-TW": "目標「cmd:」沒有指定命令。",
};

export function noTarget(target: string, known: string): LocalizedText {
  return {
    en: `"${target}" is no target. Known forms: ${known}.`,
    "zh-TW": `「${target}」不是目標。可用的形式：${known}。`,
  };
}

export function openQuote(quote: string, command: string): LocalizedText {
  return {
    en: `The command has an opening ${quote} without a closing one: ${command}`,
    "zh-TW": `命令中有未成對的 ${quote}：${command}`,
  };
}

export function wasNotStarted(program: string): LocalizedText {
  return { en: `"${program}" was not started.`, "zh-TW": `「${program}」尚未啟動。` };
}

export const noConnection: LocalizedText = { en: "There is no connection.", "zh-TW": "尚未連線。" };

export function cannotBeReached(url: string, reason: string): LocalizedText {
  return { en: `${url} cannot be reached: ${reason}.`, "zh-TW": `無法連線至 ${url}：${reason}。` };
}

export function cannotBeLoaded(path: string, reason: string): LocalizedText {
  return { en: `${path} cannot be loaded: ${reason}`, "zh-TW": `無法載入 ${path}：${reason}` };
}

export function wasNotLoaded(path: string): LocalizedText {
  return { en: `${path} was not loaded.`, "zh-TW": `尚未載入 ${path}。` };
}

export function otherShape(path: string, methods: string): LocalizedText {
  return {
    en: `${path} exports neither the methods ${methods} nor a function that gives an object with them.`,
    "zh-TW": `${path} 既未匯出方法 ${methods}，也未匯出會傳回這些方法的函式。`,
  };
}

/** Two sentences in sequence. */
export function joined(one: LocalizedText, other: LocalizedText): LocalizedText {
  return {
    en: `${inLanguage(one, "en")} ${inLanguage(other, "en")}`,
    "zh-TW": `${inLanguage(one, "zh-TW")}${inLanguage(other, "zh-TW")}`,
  };
}

export const endedBeforeHello: LocalizedText = {
  en: 'It ended before it answered "hello".',
  "zh-TW": "在回應「hello」之前就結束了。",
};

export function otherProtocol(theirs: number, ours: number): LocalizedText {
  return {
    en: `The adapter speaks version ${theirs} of the protocol; this suite speaks version ${ours}.`,
    "zh-TW": `轉接程式使用協定第 ${theirs} 版；本套件使用第 ${ours} 版。`,
  };
}

export const otherHello: LocalizedText = {
  en: "After a restart the adapter says something else of itself than before.",
  "zh-TW": "重新啟動後，轉接程式對自己的說明與先前不同。",
};

export function noId(verb: string, expected: string | number): LocalizedText {
  return {
    en: `The answer to "${verb}" has no id; expected ${expected}.`,
    "zh-TW": `對「${verb}」的回答沒有 id；預期為 ${expected}。`,
  };
}

export function wrongId(verb: string, got: LocalizedText, expected: string | number): LocalizedText {
  return {
    en: `The answer to "${verb}" should have the id ${expected}; it has ${inLanguage(got, "en")}.`,
    "zh-TW": `對「${verb}」的回答，其 id 應為 ${expected}，實際為 ${inLanguage(got, "zh-TW")}。`,
  };
}

export const answeredTwice: LocalizedText = {
  en: "A request was answered by two lines.",
  "zh-TW": "一個要求得到了兩行回答。",
};

export const outOfTurn: LocalizedText = {
  en: "An answer came although nothing was asked.",
  "zh-TW": "未提出要求卻收到回答。",
};

export function reportedError(verb: string, error: string): LocalizedText {
  return {
    en: `The adapter reports an error in "${verb}": ${error}`,
    "zh-TW": `轉接程式在「${verb}」回報錯誤：${error}`,
  };
}

export function tooLarge(verb: string, mostEntries: number, mostCharacters: number): LocalizedText {
  return {
    en: `The answer to "${verb}" has a list of more than ${mostEntries} entries, or more than ${mostCharacters} characters.`,
    "zh-TW": `對「${verb}」的回答含有超過 ${mostEntries} 項的清單，或超過 ${mostCharacters} 個字元。`,
  };
}

export function tooDeep(verb: string, most: number): LocalizedText {
  return {
    en: `The answer to "${verb}" is nested more than ${most} levels deep.`,
    "zh-TW": `對「${verb}」的回答巢狀超過 ${most} 層。`,
  };
}

export function flood(most: number): LocalizedText {
  return {
    en: `It printed more than ${most} bytes of log in one operation.`,
    "zh-TW": `在一個操作中輸出了超過 ${most} 位元組的記錄。`,
  };
}

export const lineNotUtf8: LocalizedText = {
  en: "A line that looks like an answer is not valid UTF-8.",
  "zh-TW": "有一行看似回答，但不是有效的 UTF-8。",
};

/** `character` counts from 1. It is `undefined` if the position is unknown. */
export function lineNotJson(character: number | undefined): LocalizedText {
  return {
    en: `A line begins with "{" and is not one JSON object${character === undefined ? "" : `: see character ${character}`}.`,
    "zh-TW": `有一行以「{」開頭，但不是單一的 JSON 物件${character === undefined ? "" : `：請看第 ${character} 個字元`}。`,
  };
}

export function longLine(most: number): LocalizedText {
  return { en: `A line has more than ${most} bytes.`, "zh-TW": `有一行超過 ${most} 位元組。` };
}

export function noLineEnd(verb: string, limitMs: number): LocalizedText {
  return {
    en: `After ${limitMs} ms the answer to "${verb}" has no line end.`,
    "zh-TW": `經過 ${limitMs} 毫秒，對「${verb}」的回答仍沒有換行。`,
  };
}

/** The exit status or signal of a program, as the end of a sentence. */
export function ending(code: number | null, signal: string | null): LocalizedText {
  return signal === null
    ? { en: `it exited with status ${code}`, "zh-TW": `以狀態 ${code} 結束` }
    : { en: `it was ended by ${signal}`, "zh-TW": `被 ${signal} 結束` };
}

export function endedWithOutput(how: LocalizedText, lastOutput: string): LocalizedText {
  if (lastOutput === "") return { en: `${inLanguage(how, "en")}.`, "zh-TW": `${inLanguage(how, "zh-TW")}。` };
  return {
    en: `${inLanguage(how, "en")}. Its last output:\n${lastOutput}`,
    "zh-TW": `${inLanguage(how, "zh-TW")}。最後的輸出：\n${lastOutput}`,
  };
}

export function lingers(limitMs: number): LocalizedText {
  return {
    en: `It still runs ${limitMs} ms after "bye".`,
    "zh-TW": `收到「bye」後 ${limitMs} 毫秒仍在執行。`,
  };
}

export function otherStatus(how: LocalizedText): LocalizedText {
  return {
    en: `After "bye" ${inLanguage(how, "en")}, not with status 0.`,
    "zh-TW": `收到「bye」後${inLanguage(how, "zh-TW")}，而不是以狀態 0 結束。`,
  };
}

export function serverError(status: number): LocalizedText {
  return {
    en: `the server answered status ${status} without an answer of the protocol.`,
    "zh-TW": `伺服器回應狀態 ${status}，且沒有協定的回答。`,
  };
}

export function httpStatus(verb: string, status: number): LocalizedText {
  return {
    en: `The server answered "${verb}" with status ${status}, not with 200.`,
    "zh-TW": `伺服器對「${verb}」回應狀態 ${status}，而不是 200。`,
  };
}

export function connectionFailed(reason: string): LocalizedText {
  return { en: `the connection failed: ${reason}.`, "zh-TW": `連線失敗：${reason}。` };
}

export function answerNotUtf8(verb: string): LocalizedText {
  return {
    en: `The answer to "${verb}" is not valid UTF-8.`,
    "zh-TW": `對「${verb}」的回答不是有效的 UTF-8。`,
  };
}

export function answerNotJson(verb: string): LocalizedText {
  return { en: `The answer to "${verb}" is not JSON.`, "zh-TW": `對「${verb}」的回答不是 JSON。` };
}

export function answerNoObject(verb: string): LocalizedText {
  return { en: `The answer to "${verb}" is no JSON object.`, "zh-TW": `對「${verb}」的回答不是 JSON 物件。` };
}

export function longAnswer(verb: string, most: number): LocalizedText {
  return {
    en: `The answer to "${verb}" has more than ${most} bytes.`,
    "zh-TW": `對「${verb}」的回答超過 ${most} 位元組。`,
  };
}

export function leftoverState(what: string, who: string): LocalizedText {
  return {
    en: `After "reset", "${what}" still shows ${who} what was made before.`,
    "zh-TW": `「reset」之後，「${what}」仍向 ${who} 顯示先前建立的內容。`,
  };
}

export function otherAfterReset(what: string, who: string, first: string, now: string): LocalizedText {
  return {
    en: `After "reset" the same requests are answered differently: "${what}" by ${who} was first answered with ${first}, later with ${now}.`,
    "zh-TW": `「reset」之後，相同的要求得到不同的回答：${who} 的「${what}」起初的回答是 ${first}，之後是 ${now}。`,
  };
}
