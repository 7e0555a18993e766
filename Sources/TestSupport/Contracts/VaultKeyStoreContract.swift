import Events
package import Vault

/// What every `VaultKeyStore` must do. Each case is given a store without keys, locked in one way:
/// `VaultKeyStoreContract.lock`.
package enum VaultKeyStoreContract {
  package static let cases: [Contract<any VaultKeyStore>] = states + ends + rest

  /// The lock that a store of the contract begins with.
  package static let lock = VaultLock(.keyFile, text: "first")

  private static let asker = LogCode("asker")!
  private static let oslo = LogCode("oslo")!
  private static let eva = RandomID(bytes: [UInt8](repeating: 1, count: 10))
  private static let ola = RandomID(bytes: [UInt8](repeating: 2, count: 10))

  private static func key(_ seed: UInt8) -> SealedBytes {
    SealedBytes(
      nonce: [UInt8](repeating: seed, count: 12), box: [UInt8](repeating: seed, count: 48))
  }

  /// As `add` wraps: which number it was is in the bytes.
  private static func numbered(_ name: VaultKeyName) -> SealedBytes {
    guard case .number(let number) = name else { return key(0) }
    return key(UInt8(number % 256))
  }
}

extension VaultKeyStoreContract {
  private static let states: [Contract<any VaultKeyStore>] = [
    Contract("a key is unknown, then active, then erased") { store in
      try same(try store.key(.person(eva, asker)), .unknown)
      try store.add(key(1), of: eva, in: asker)
      try same(try store.key(.person(eva, asker)), .active(key(1)))
      try same(try store.key(.person(eva, oslo)), .unknown)
      try same(try store.key(.person(ola, asker)), .unknown)
      try store.erase([.person(eva, asker)])
      try same(try store.key(.person(eva, asker)), .erased)
      try same(try store.key(.person(eva, oslo)), .unknown)
      try store.add(3, numbered)
      try store.erase([.number(2)])
      try same(
        try (1...4).map { try store.key(.number($0)) },
        [.active(key(1)), .erased, .active(key(3)), .unknown])
    },
    Contract("a key that is there stays") { store in
      try store.add(key(1), of: eva, in: asker)
      try store.add(key(2), of: eva, in: asker)
      try same(try store.key(.person(eva, asker)), .active(key(1)))
    },
    Contract("numbers go on from the newest, erased or not") { store in
      try same(try store.newest(), 0)
      try store.add(2, numbered)
      try same(try store.newest(), 2)
      try store.erase([.number(1), .number(2)])
      try same(try store.newest(), 2)
      try store.add(1, numbered)
      try same(try store.newest(), 3)
      try same(try store.key(.number(3)), .active(key(3)))
      try same(try store.key(.number(2)), .erased)
    },
  ]

  private static let ends: [Contract<any VaultKeyStore>] = [
    Contract("who is erased never gets a key again") { store in
      try store.add(key(1), of: eva, in: asker)
      try store.erase([.person(eva, asker)])
      try store.add(key(2), of: eva, in: asker)
      try same(try store.key(.person(eva, asker)), .erased)
      try store.erase([.person(eva, asker)])
      try same(try store.key(.person(eva, asker)), .erased)
    },
    Contract("who is erased before there was a key gets none") { store in
      try store.erase([.person(eva, asker), .person(ola, oslo)])
      try store.add(key(1), of: eva, in: asker)
      try store.add(key(1), of: ola, in: oslo)
      try store.add(key(2), of: ola, in: asker)
      try same(try store.key(.person(eva, asker)), .erased)
      try same(try store.key(.person(ola, oslo)), .erased)
      try same(try store.key(.person(ola, asker)), .active(key(2)))
    },
    Contract("a number that was never given is not erased ahead") { store in
      try store.erase([.number(1), .number(7)])
      try same(try store.key(.number(7)), .unknown)
      try same(try store.newest(), 0)
      try store.add(1, numbered)
      try same(try store.key(.number(1)), .active(key(1)))
    },
    Contract("many are erased in one go, the others stay") { store in
      try store.add(600, numbered)
      try store.add(key(9), of: eva, in: asker)
      try store.erase((1...600).filter { $0 % 3 == 0 }.map { .number($0) } + [.person(eva, asker)])
      let left = try (1...600).filter { try store.key(.number($0)) != .erased }
      try same(left, (1...600).filter { $0 % 3 != 0 })
      try same(try store.key(.person(eva, asker)), .erased)
    },
  ]

  private static let rest: [Contract<any VaultKeyStore>] = [
    Contract("one lock of each kind, the newest") { store in
      try same(try store.locks(), [lock])
      try store.set(VaultLock(.passphrase, text: "second"))
      try store.set(VaultLock(.keyFile, text: "third"))
      try same(
        Set(try store.locks()),
        [VaultLock(.passphrase, text: "second"), VaultLock(.keyFile, text: "third")])
    },
    Contract("the last lock stays") { store in
      try store.removeLock(.passphrase)
      try store.removeLock(.keyFile)
      try same(try store.locks(), [lock])
      try store.set(VaultLock(.recovery, text: "second"))
      try store.removeLock(.keyFile)
      try same(try store.locks(), [VaultLock(.recovery, text: "second")])
      try store.removeLock(.recovery)
      try same(try store.locks(), [VaultLock(.recovery, text: "second")])
    },
  ]
}
