/** The file names of all reports. */
export const reportFiles = ["summary.json", "junit.xml", "badge.svg", "badge.json", "report.html"] as const;

export type ReportFile = (typeof reportFiles)[number];
