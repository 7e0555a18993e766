package import Events

extension EventGenerator {
  /// At least one text.
  package mutating func erasableTexts() -> Set<ErasableText> {
    var texts: Set<ErasableText> = [values.word()]
    while values.bool() { texts.insert(values.word()) }
    return texts
  }

  /// An access to a few people, entries and chapters, now and then to as many as fit.
  package mutating func dataAccessed() -> DataAccessed {
    let isFull = Int.random(in: 0..<50, using: &values.random) == 0
    var people = Set(values.maybe { $0.ids() } ?? [])
    var entries: Set<Handle> = []
    while values.bool() { entries.insert(Handle(values.logCode(), values.place())) }
    var chapters: Set<LogCode> = []
    while values.bool() { chapters.insert(values.logCode()) }
    let most = DataAccessed.range.upperBound
    while isFull, people.count + entries.count + chapters.count < most {
      people.insert(values.id())
    }
    let isNothing = people.isEmpty && entries.isEmpty && chapters.isEmpty
    return DataAccessed(
      purpose: values.word(), people: people, entries: entries, chapters: chapters,
      everything: isNothing || values.bool())
  }
}
