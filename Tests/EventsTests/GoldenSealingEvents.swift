import Events

extension Golden {
  static let sealing: [Golden] = [
    Golden("owner-key-set.v1", Fixed.bare(25, .ownerKeySet(Fixed.ownerKeySet))),
    Golden(
      "heads-noted.v1",
      Fixed.bare(26, .headsNoted(HeadsNoted(heads: Fixed.heads)), log: .central, cause: 3)),
    Golden(
      "report-sealed.v1",
      Fixed.bare(27, .reportSealed(Fixed.sealed(heads: 26, Fixed.figures)), log: .central)),
    Golden(
      "report-sealed.v1.minimal",
      Fixed.bare(
        27,
        .reportSealed(
          Fixed.sealed(
            heads: nil, [SealedFigure(address: .courses, lenient: 5, strict: 4)])))),
  ]
}

extension Fixed {
  /// Made by another program: the secret key of RFC 8032 section 7.1, TEST 1, and the text of
  /// docs/format.md.
  static let ownerKeySet = OwnerKeySet(
    by: .itself,
    key: PublicKey(Base64URL.decode("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")!)!,
    signature: Signature(
      Base64URL.decode(
        "Lqr439bodt-tzKn0FsMyTKKxh1crtytTG5uI5tZfbvGWSy3bE60QXDNQ88nuVQ4MyqXqwSV7hXCZEebiPp_ZCA")!)!
  )

  /// Not ascending: the writer sees to that.
  static let heads = [
    NotedHead(log: .central, logID: actor, root: file, size: 1),
    NotedHead(
      log: LogCode("asker-vest")!, logID: series, root: commitment, size: 9_007_199_254_740_991),
    NotedHead(log: asker, logID: logID, root: key, size: 25),
  ]

  static let figures = [
    SealedFigure(address: .gross, lenient: 2_100, strict: 2_000, pointsLenient: 2_100),
    SealedFigure(address: .digitalExchange, lenient: 1, strict: 1, pointsStrict: 100),
    SealedFigure(
      address: .likepersonstelefon, lenient: 1, strict: 1, pointsLenient: 100, pointsStrict: 100),
    SealedFigure(
      address: .otherForms, lenient: 2, strict: 2, pointsLenient: 200, pointsStrict: 200),
    SealedFigure(address: .members, lenient: 9_007_199_254_740_991, strict: 0),
    SealedFigure(
      address: .lokallag, lenient: 120, strict: 118, pointsLenient: 400, pointsStrict: 400),
    SealedFigure(address: .courses, lenient: 54, strict: 50),
    SealedFigure(address: .visits, lenient: 150, strict: 147),
    SealedFigure(address: .groups, lenient: 1_000, strict: 920),
    SealedFigure(
      address: .activityDays, lenient: 1_204, strict: 1_117, pointsLenient: 800, pointsStrict: 750),
    SealedFigure(
      address: .likepersoner, lenient: 412, strict: 398, pointsLenient: 700, pointsStrict: 650),
  ]

  static func sealed(heads: Int?, _ figures: [SealedFigure]) -> ReportSealed {
    ReportSealed(
      report: .bufdir, year: 2025, rules: RuleRevision("base-2020.1")!, rulesDigest: commitment,
      heads: heads, entries: key, figures: figures)
  }
}
