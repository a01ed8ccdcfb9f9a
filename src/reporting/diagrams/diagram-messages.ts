import { message } from "../../domain/text";

export const diagramMessages = {
  written: message("{count} statecharts written to {out}.", "已將 {count} 張狀態圖寫入 {out}。"),
  notWritten: message("{out} could not be written: {reason}", "無法寫入 {out}：{reason}"),
} as const;
