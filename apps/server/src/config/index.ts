export type {
  Config,
  ConfiguredSource,
  NetworkConfig,
  ServerConfig,
  TickerConfig,
} from './config.ts'
export { defaultConfigText } from './default-config-text.ts'
export { describeFaults } from './describe-faults.ts'
export { environment } from './environment.ts'
export type { ConfigFault } from './fault.ts'
export { loadConfig, parseConfig } from './load-config.ts'
export type { ConfigFlags, Environment } from './overrides.ts'
export { logSetting } from './log-setting.ts'
