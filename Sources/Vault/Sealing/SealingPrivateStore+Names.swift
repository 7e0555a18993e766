package import Events

extension SealingPrivateStore {
  package func id(
    _ kind: AliasKind, _ text: String, in log: LogCode
  ) throws(PrivateStoreError) -> RandomID? {
    let blind = try vault.openKey().blind(kind.word, text, in: log)
    guard let name = try store.name(kind, blind, in: log) else { return nil }
    // The store found it by what stands in a file; what is sealed says whose it is.
    guard try self.text(of: name) != nil else { throw .erased }
    return name.id
  }

  package func aliases(
    _ kind: AliasKind, in log: LogCode
  ) throws(PrivateStoreError) -> [Alias] {
    guard !isLocked else { throw .locked }
    var aliases: [Alias] = []
    for name in try store.names(kind, in: log) {
      if let text = try text(of: name) {
        aliases.append(Alias(kind, text, in: log, is: name.id))
      }
    }
    if !aliases.isEmpty { trail.note(namesOf: log) }
    return aliases.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  private func text(of name: SealedName) throws(PrivateStoreError) -> String? {
    guard let key = try vault.key(name.key) else { return nil }
    let context = SealContext.name(name.kind, of: name.id, log: name.log, in: vault.id)
    guard let bytes = name.text.opened(with: key, context: context),
      let text = String(validating: bytes, as: UTF8.self),
      // Looked up by another name it would stand for somebody else.
      try vault.openKey().blind(name.kind.word, text, in: name.log) == name.blind
    else { throw .unreadable(nil) }
    return text
  }

  func sealed(_ alias: Alias, under name: VaultKeyName) throws(PrivateStoreError) -> SealedName {
    SealedName(
      kind: alias.kind, log: alias.log,
      blind: try vault.openKey().blind(alias.kind.word, alias.text, in: alias.log), id: alias.id,
      key: name,
      text: SealedBytes(
        sealing: Array(alias.text.utf8), under: try key(name),
        context: .name(alias.kind, of: alias.id, log: alias.log, in: vault.id),
        nonce: vault.draw(12)))
  }
}
