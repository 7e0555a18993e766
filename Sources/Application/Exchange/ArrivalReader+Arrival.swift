import EventLog
import Events
import Projections
import Vault

extension ArrivalReader {
  /// What was read, as one; nil when it was nothing.
  ///
  /// - Parameter replacing: whether it is to take the place of what is here.
  func arrival(
    _ keys: any KeyStore, replacing: Bool = false
  ) throws(ApplicationError) -> Arrival? {
    guard let signed, !files.isEmpty else { return nil }
    let (owner, owners) = try owner()
    let isCopy = try isCopy(owner.key, keys)
    let contradicted = isCopy || replacing ? nil : try contradicted(keys)
    return Arrival(
      origin: origin, here: here, signed: signed, isCopy: isCopy, owner: owner,
      trust: contradicted == nil ? try trust(owners, keys) : .asked, contradicted: contradicted,
      files: files, tally: tally, newPayloads: newPayloads.count)
  }

  /// What was read, ready to be taken in; nil when it was nothing.
  func delivery(_ keys: any KeyStore) throws(ApplicationError) -> Delivery? {
    guard let signed, !files.isEmpty else { return nil }
    let owner = try owner().inForce
    return Delivery(
      log: origin.log, here: here, signed: signed, isCopy: try isCopy(owner.key, keys),
      owner: owner, events: events, payloads: payloads.sorted { $0.handle.seq < $1.handle.seq },
      intents: intents, aliases: aliases, secret: secret)
  }

  private func owner() throws(ApplicationError) -> (inForce: OwnerKeyInForce, all: [PublicKey]) {
    let owners = try ownerKeys()
    guard let key = owners.last, let seq = register.ownerKeys.last?.seq else {
      throw .exchange(.noOwnerKey(origin.log))
    }
    return (OwnerKeyInForce(origin: origin, key: key, seq: seq), owners)
  }

  /// What is to be destroyed when it is taken in. With payloads, all that was forgotten goes once more: an
  /// older file may bring it.
  private var intents: [ErasureIntent] {
    let now = registry.environment.clock()
    let isAll = !payloads.isEmpty
    let first = isAll ? 0 : here.size
    var found: [ErasureIntent] = []
    for (person, erasure) in register.erasures where erasure.seq > first {
      found.append(
        ErasureIntent(
          log: origin.log, subject: .person(person), after: erasure.seq - 1, put: now))
    }
    let entries =
      isAll
      ? Set(register.erasedTexts.keys)
      : Set(
        events.compactMap { if case .textErased(let body) = $0.data { body.entry } else { nil } })
    for entry in entries {
      found.append(
        ErasureIntent(log: origin.log, subject: .entry(entry), after: first, put: now))
    }
    return found.sorted { "\($0.subject)" < "\($1.subject)" }
  }

  /// The head that was last signed here for the log, where what is taken in is no continuation of it.
  private func contradicted(_ keys: any KeyStore) throws(ApplicationError) -> Head? {
    let bytes = try registry.keeping { () throws(KeyStoreError) in
      try keys.lastSigned(origin.description)
    }
    guard let bytes, let head = (try? SignedCheckpoint(bytes))?.checkpoint.head,
      head.size <= size
    else { return nil }
    return try root(at: head.size) == head.root ? nil : head
  }

  /// Who has the private key writes the log. Where the owner did not change, it stays whose it was: a key
  /// that is lost makes nobody's log a copy.
  private func isCopy(_ key: PublicKey, _ keys: any KeyStore) throws(ApplicationError) -> Bool {
    let isKeyHere = try registry.keeping { () throws(KeyStoreError) in
      try keys.key(KeyID(publicKey: key.bytes)) != nil
    }
    if isKeyHere { return false }
    if here.size == 0 { return true }
    if try registry.ownerKey(of: origin.log)?.key == key { return try registry.isCopy(origin.log) }
    return true
  }

  private func trust(
    _ owners: [PublicKey], _ keys: any KeyStore
  ) throws(ApplicationError) -> Arrival.Trust {
    // Nothing here shows that it was the centre that vouched for a new key.
    let isUnproved =
      try !registry.logs().contains(.central)
      && register.ownerKeys.contains { $0.by == .central && $0.seq > here.size }
    if isUnproved { return .asked }
    let confirmed = (try registry.register(of: .central).confirmedKeys[origin.log] ?? [])
      .filter { $0.logID == origin.id }
    // A key that the centre has replaced speaks no more, nor does one that was replaced here.
    if let newest = confirmed.last, !owners.contains(newest.key) { return .asked }
    if let inForce = try registry.at(nil).ownerKey(of: origin.log)?.key, !owners.contains(inForce) {
      return .asked
    }
    if here.size > 0, try registry.ownerKey(of: origin.log) != nil { return .known }
    if !confirmed.isEmpty { return .confirmed }
    let known = try registry.keeping { () throws(KeyStoreError) in try keys.known() }
    let isKnown = owners.contains { owner in
      known.contains { $0.key == OwnerKeyInForce(origin: origin, key: owner, seq: 0).verifier }
    }
    let isOurs = try registry.keeping { () throws(KeyStoreError) in
      for owner in owners where try keys.key(KeyID(publicKey: owner.bytes)) != nil { return true }
      return false
    }
    return isKnown || isOurs ? .confirmed : .asked
  }
}
