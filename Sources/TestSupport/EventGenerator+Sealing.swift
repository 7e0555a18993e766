package import Events

extension EventGenerator {
  /// 1…5 heads, now and then 400.
  package mutating func headsNoted() -> HeadsNoted {
    let isFull = Int.random(in: 0..<50, using: &values.random) == 0
    let count = isFull ? 400 : Int.random(in: 1...5, using: &values.random)
    var logs: Set<LogCode> = []
    while logs.count < count { logs.insert(values.logCode()) }
    return HeadsNoted(
      heads: logs.sorted().map {
        NotedHead(log: $0, logID: values.id(), root: values.digest(), size: values.place())
      })
  }

  /// A seal of any figures.
  package mutating func reportSealed() -> ReportSealed {
    var figures: [SealedFigure] = []
    while figures.isEmpty {
      for address in FigureAddressWord.allCases where values.bool() {
        figures.append(
          SealedFigure(
            address: address, lenient: values.int(in: SealedFigure.range),
            strict: values.int(in: SealedFigure.range),
            pointsLenient: values.maybe { $0.int(in: SealedFigure.range) },
            pointsStrict: values.maybe { $0.int(in: SealedFigure.range) }))
      }
    }
    return ReportSealed(
      report: values.word(), year: values.year(), rules: values.ruleRevision(),
      rulesDigest: values.digest(), heads: values.maybe { $0.place() },
      entries: values.digest(), figures: figures.shuffled(using: &values.random))
  }
}
