export type {
  Config,
  ConfiguredSource,
  NetworkConfig,
  ServerConfig,
  TickerConfig,
} from './config.ts'
export type { ConfigFault } from './fault.ts'
