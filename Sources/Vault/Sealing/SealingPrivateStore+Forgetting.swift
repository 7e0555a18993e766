package import Events

extension SealingPrivateStore {
  package func isErased(
    _ person: RandomID, in log: LogCode
  ) throws(PrivateStoreError) -> Bool {
    try vault.keys.key(.person(person, log)) == .erased
  }

  package func erase(_ people: [RandomID], in log: LogCode) throws(PrivateStoreError) {
    try journal?(people.map { .person($0, log) })
    // The keys first: without them what is left of a store that fails in between says nothing.
    try vault.erase(people.map { .person($0, log) })
    var commitments: [Events.Digest] = []
    for person in people {
      commitments += try store.payloads(of: person, in: log).map(\.commitment)
    }
    try store.destroy(commitments)
    try store.destroyNames(of: people, in: log)
  }

  package func destroy(_ commitments: [Events.Digest]) throws(PrivateStoreError) {
    try journal?(commitments.map { .payload($0) })
    var keys: [VaultKeyName] = []
    for commitment in commitments {
      if let payload = try store.payload(commitment), case .number = payload.key {
        keys.append(payload.key)
      }
    }
    try vault.erase(keys)
    try store.destroy(commitments)
  }

  package func destroy(
    _ members: [PayloadMember], of commitments: [Events.Digest]
  ) throws(PrivateStoreError) {
    try journal?(
      commitments.flatMap { commitment in members.map { .member($0, of: commitment) } })
    try store.destroy(members.map(\.rawValue) + [Self.nonce], of: commitments)
  }
}
