export const severities = ["low", "middle", "high", "urgent"] as const
