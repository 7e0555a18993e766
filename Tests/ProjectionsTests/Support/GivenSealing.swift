import Events
import Projections

extension EventData {
  static func ownerKey(_ by: OwnerKeySigner, _ number: UInt8 = 1) -> EventData {
    .ownerKeySet(
      OwnerKeySet(
        by: by, key: PublicKey([UInt8](repeating: number, count: 32))!,
        signature: Signature([UInt8](repeating: number, count: 64))!))
  }

  static func headsNoted() -> EventData {
    .headsNoted(
      HeadsNoted(heads: [
        NotedHead(log: .central, logID: pseudonym(7), root: digest(1), size: 2),
        NotedHead(log: asker, logID: pseudonym(8), root: digest(2), size: 9),
      ]))
  }

  static func sealed(heads: Int? = nil, year: Int = 2025) -> EventData {
    .reportSealed(
      ReportSealed(
        report: .bufdir, year: year, rules: RuleRevision(rules.revision)!, rulesDigest: digest(3),
        heads: heads, entries: digest(4),
        figures: [
          SealedFigure(address: .courses, lenient: 5, strict: 4),
          SealedFigure(
            address: .activityDays, lenient: 9, strict: 8, pointsLenient: 3, pointsStrict: 0),
        ]))
  }

  private static func digest(_ number: UInt8) -> Digest {
    Digest([UInt8](repeating: number, count: 32))!
  }
}
