public import Events

extension ChapterRegister {
  /// A key that the owner of the log signs with. The fold does not verify its signature.
  public struct OwnerKey: Hashable, Sendable {
    /// Number of the owner-key-set event.
    public let seq: Int
    /// The key.
    public let key: PublicKey
    /// Whose key signed.
    public let by: OwnerKeySigner
    /// What it is introduced by.
    public let signature: Signature

    init(seq: Int, _ body: OwnerKeySet) {
      self.seq = seq
      key = body.key
      by = body.by
      signature = body.signature
    }

    var body: OwnerKeySet { OwnerKeySet(by: by, key: key, signature: signature) }
  }

  /// A report that was sealed.
  public struct Seal: Hashable, Sendable {
    /// Number of the report-sealed event.
    public let seq: Int
    /// When.
    public let recorded: Instant
    /// Figures, rules and what they were computed from.
    public let body: ReportSealed
  }
}

extension ChapterRegister {
  func check(_ body: OwnerKeySet) throws(Objection) {
    let isAllowed =
      switch body.by {
      case .itself: ownerKeys.isEmpty
      case .previous: !ownerKeys.isEmpty
      case .central: log != .central
      }
    if !isAllowed { throw .wrongSigner(body.by) }
  }

  func check(_ body: ReportSealed, today: CivilDate) throws(Objection) {
    if let heads = body.heads, !headsNoted.contains(heads) { throw .headsNotNoted(heads) }
    if body.year > today.year { throw .futureYear(body.year) }
  }
}
