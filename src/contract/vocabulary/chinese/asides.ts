/** What tells of something else than a flow of today, or adds a remark to one. */
import type { Language } from "../language.ts";

export const asides: Language["phrases"] = {
  asideLine:
    "(?:未来|将来|以后|计划|以前|此前|范围外|不在范围内|历史|联系人|防火墙|端口|延迟|问题|风险)(?=[，（]|$)",
  besideFlows:
    "目标架构 | 未来 | 将来 | 以后 | 下一阶段 | 计划 | 规划 | 建议 | 备选 | 以前 | 此前 | 之前 | 已停用 | 已放弃 | 考虑过 | 范围外 | 不在范围",
  headingBesideFacts: "备选方案 | 替代方案 | 曾考虑的方案 | 设计决策 | 决策记录 | 决策",
  answersFor: "负责",
  situation: "背景 | 上下文",
  decision: "决策 | 决定",
  topicAside: "展望 | 迁移 | 以前 | 过去 | 试点 | 初始加载 | 恢复 | 备选 | 示例 | 术语",
  otherTopic: "历史 | 防火墙 | 端口 | 延迟 | 风险 | 事故 | 联系人 | 负责人 | 问题 | 错误率",
  refersOn: "以下 | 这些",
  since: "自",
  trialOnly: "仅(?:用于|限)?测试",
  inPhases: "分(?:为)?(?:两|三|四|多|\\p{N}+)个?阶段",
  notSoToday: "(?:目前|现在|迄今)[^。；]{0,20}(?:手工|人工|第一阶段)",
  notCurrent: "将来 | 未来 | 计划 | 以前 | 曾 | 不再 | 尚未",
  nobody: "没有人 | 无人",
  environment: "(?:测试|生产|开发|预发|预生产|本地)(?:环境|系统)?",
  endpoints: "(?:api ?)?端点(?:地址)?(?:列表)? | 接口地址",
  otherAddress: "文档 | 手册 | 指南 | 面板 | 监控 | 规范",
  testUse: "测试(?:数据|文件|环境|时|用)",
  forOthers: "供(?:审计|归档|备份)",
};
