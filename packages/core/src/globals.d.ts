// The allow-list of names that are neither in ES2024 nor ours: universal, deterministic and free of I/O.
declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  href: string
  protocol: string
  readonly host: string
  hostname: string
  port: string
  pathname: string
  search: string
  hash: string
  username: string
  password: string
  readonly searchParams: URLSearchParams
}

interface URLSearchParams {
  [Symbol.iterator](): IterableIterator<[string, string]>
  get(name: string): string | null
  delete(name: string): void
  sort(): void
}

declare function atob(data: string): string
