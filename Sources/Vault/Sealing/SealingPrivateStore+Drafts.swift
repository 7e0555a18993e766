package import Events

// Under the registry's key, as lines are: a draft is about no person in particular yet.
extension SealingPrivateStore {
  package func drafts() throws(PrivateStoreError) -> [DraftText] {
    let key = try vault.openKey()
    return try store.drafts().compactMap { number, log, sealed in
      key.open(sealed, context: draftContext(log)).map {
        DraftText(number: number, log: log, text: String(decoding: $0, as: UTF8.self))
      }
    }
  }

  @discardableResult
  package func keepDraft(
    _ text: String, of log: LogCode, replacing number: Int?
  ) throws(PrivateStoreError) -> Int {
    let sealed = try vault.openKey()
      .seal(Array(text.utf8), context: draftContext(log), nonce: vault.draw(12))
    return try store.keepDraft(sealed, of: log, replacing: number)
  }

  package func removeDraft(_ number: Int) throws(PrivateStoreError) {
    try store.removeDraft(number)
  }

  package func clearDrafts(of log: LogCode?) throws(PrivateStoreError) {
    try store.clearDrafts(of: log)
  }

  private func draftContext(_ log: LogCode) -> SealContext {
    .own("draft", log.description, in: vault.id)
  }
}
