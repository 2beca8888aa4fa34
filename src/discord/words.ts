/** The bot's own words, apart from the code that says them. Reports are quoted as printed, never from here. */
export const WORDS = {
  conflict: '⚠️',
  note: 'ℹ️',
  source: '来源',
  also: '另见',
  printed: '原文印作',
  computed: '计算',
  coverage: '已查',
  choices: '可选',
  up: '↑',
  down: '↓',
  sourcesFollow: '来源见后页。',
  continued: '（续）',
  elsewhere: (conflicts: number, notes: number): string =>
    [conflicts > 0 ? `⚠️ 原文有 ${conflicts} 处矛盾` : '', notes > 0 ? `ℹ️ ${notes} 处说明` : '']
      .filter((part) => part !== '')
      .join('，') + '，见后页。',
  leftOut: (parts: readonly string[]): string =>
    `ℹ️ 问题太长，无法翻页：另有${parts.join('、')}未能显示。请缩短问题，或写明单位和年份再问。`,
  figures: (count: number): string => ` ${count} 个数字`,
  passages: (count: number): string => ` ${count} 段原文`,
  findings: (count: number): string => ` ${count} 条提示`,
  others: (count: number): string => ` ${count} 项其他内容`,
  renewed: 'ℹ️ 资料已更新，现从第 1 页重新显示。',
  oldButton: '这个按钮来自旧版本，已不能使用。请重新提问。',
  unknownCommand: '这个命令已不存在。请重新打开命令列表，选用现有的命令。',
  apology: (id: string): string =>
    `抱歉，这次没能答出来（错误号 ${id}）。机器人仍在运行，请再试一次；若仍如此，请把错误号告诉维护者。`,
} as const;
