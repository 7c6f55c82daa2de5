/** How much is logged: `SHAREET_LOG` (trace … fatal), else only trouble for a person at a terminal and all for a log. */
export function logSetting(terminal: boolean): { readonly level: string } {
  const asked = process.env['SHAREET_LOG']
  return { level: asked && LEVELS.includes(asked) ? asked : terminal ? 'error' : 'info' }
}

const LEVELS: readonly string[] = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']
