package import Events

extension SealingPrivateStore {
  package func isErased(
    _ person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> Bool {
    try vault.keys.key(.person(person, log)) == .erased
  }

  @discardableResult
  package func erase(
    _ people: [RandomID], in log: LogCode
  ) throws(PrivateStoreError) -> Bool {
    var left: [RandomID] = []
    for person in people {
      guard try isErased(person, in: log), try store.payloads(of: person, in: log).isEmpty,
        try store.names(of: person, in: log).isEmpty
      else {
        left.append(person)
        continue
      }
    }
    guard !left.isEmpty else { return false }
    try journal?(left.map { .person($0, log) })
    // The keys first: without them what is left of a store that fails in between says nothing.
    try vault.erase(left.map { .person($0, log) })
    var commitments: [Events.Digest] = []
    for person in left {
      commitments += try store.payloads(of: person, in: log).map(\.commitment)
    }
    try store.destroy(commitments)
    try store.destroyNames(of: left, in: log)
    return true
  }

  @discardableResult
  package func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) -> Bool {
    var keys: [VaultKeyName] = []
    var there: [Events.Digest] = []
    for commitment in commitments {
      guard let payload = try store.payload(commitment) else { continue }
      there.append(commitment)
      if case .number = payload.key { keys.append(payload.key) }
    }
    guard !there.isEmpty else { return false }
    try journal?(there.map { .payload($0) })
    try vault.erase(keys)
    try store.destroy(there)
    return true
  }

  @discardableResult
  package func destroy(
    _ members: [PayloadMember], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) -> Bool {
    let names = members.map(\.rawValue)
    var parted: [Events.Digest] = []
    var whole: [Events.Digest] = []
    for commitment in commitments {
      guard let payload = try store.payload(commitment) else { continue }
      let left = Set(payload.members.keys).subtracting(names)
      // What is in one piece cannot go in part; and where nothing but the nonce is left, nothing is.
      if payload.members[Self.raw] != nil || left.subtracting([Self.nonce]).isEmpty {
        whole.append(commitment)
      } else if left.count < payload.members.count {
        parted.append(commitment)
      }
    }
    if !parted.isEmpty {
      try journal?(parted.flatMap { one in members.map { .member($0, of: one) } })
      try store.destroy(names + [Self.nonce], of: parted)
    }
    let wholeGone = try destroy(whole)
    return wholeGone || !parted.isEmpty
  }

  @discardableResult
  package func destroyNames(
    of ids: [RandomID], in log: LogCode
  ) throws(PrivateStoreError) -> Bool {
    var named: [SealedName] = []
    for id in ids { named += try store.names(of: id, in: log) }
    guard !named.isEmpty else { return false }
    try journal?(ids.map { .names($0, log) })
    try vault.erase(
      named.map(\.key).filter { if case .number = $0 { true } else { false } })
    try store.destroyNames(of: ids, in: log)
    return true
  }

  package func holds(_ commitment: Events.Digest) throws(PrivateStoreError) -> Bool {
    try store.payload(commitment) != nil
  }

  package func isNamed(_ id: RandomID, in log: LogCode) throws(PrivateStoreError) -> Bool {
    try !store.names(of: id, in: log).isEmpty
  }

  package func intents() throws(PrivateStoreError) -> [ErasureIntent] { try store.intents() }

  package func add(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try store.add(intents)
  }

  package func remove(_ intents: [ErasureIntent]) throws(PrivateStoreError) {
    try store.remove(intents)
  }
}
