import assert from 'node:assert/strict'
import { test } from 'node:test'
import { guardAddresses } from './guard-address.ts'
import { isLocalAddress } from './local-address.ts'

test('addresses of this machine, its network and special use are local', () => {
  const local = [
    ...[
      '127.0.0.1',
      '127.255.0.9',
      '10.1.2.3',
      '172.16.0.1',
      '172.31.255.255',
      '192.168.1.1',
      '169.254.169.254',
    ],
    ...['100.64.0.1', '0.0.0.0', '224.0.0.1', '255.255.255.255', '198.18.0.1'],
    ...[
      '::',
      '::1',
      '::127.0.0.1',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      'fec0::1',
    ],
    ...[
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:10.0.0.1',
      '64:ff9b::a9fe:a9fe',
      '2002:7f00:1::',
      'nonsense',
    ],
  ]

  assert.deepEqual(
    local.filter(address => !isLocalAddress(address)),
    [],
  )
})

test('public addresses are not local', () => {
  const open = [
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.0.66.2',
    '2606:4700::1111',
    '2a00:1450:4001::',
    '::ffff:8.8.8.8',
    '64:ff9b::808:808',
  ]

  assert.deepEqual(
    open.filter(address => isLocalAddress(address)),
    [],
  )
})

test('of the addresses of a name only the public ones are connected to', async () => {
  const answers = [
    { address: '127.0.0.1', family: 4 },
    { address: '93.184.216.34', family: 4 },
  ]
  const guard = guardAddresses([], ((
    _: string,
    __: object,
    done: (error: null, found: object) => void,
  ) => done(null, answers)) as never)

  const found = await new Promise(resolve => {
    guard.lookupFor(new URL('http://rebind.example/'))(
      'rebind.example',
      { all: true },
      (_, addresses) => resolve(addresses),
    )
  })

  assert.deepEqual(found, answers.slice(1))
})
