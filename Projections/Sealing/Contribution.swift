public import Events

/// One thing that a figure of the Bufdir report is made of. As a line of a seal's list: subject, address
/// of the figure, and share, with a space between; that is `asker-17 2a both`, `asker 4 53`.
public struct Contribution: Hashable, Sendable {
  /// Who or what contributes.
  public let subject: Subject
  /// To which figure.
  public let figure: FigureAddressWord
  /// How much.
  public let share: Share

  /// What can contribute.
  public enum Subject: Hashable, Sendable {
    /// An entry, the enrolment of a likeperson, or an announcement.
    case event(Handle)
    /// A chapter.
    case chapter(LogCode)
  }

  /// How much something contributes.
  public enum Share: Hashable, Sendable {
    /// One, in both readings.
    case both
    /// One, in the lenient reading only.
    case lenient
    /// So many, in both readings.
    case number(Int)
  }

  /// A contribution.
  public init(_ subject: Subject, _ figure: FigureAddressWord, _ share: Share) {
    self.subject = subject
    self.figure = figure
    self.share = share
  }

  init?(_ subject: Subject, _ figure: FigureAddressWord, _ counts: Both<Bool>) {
    guard counts.lenient || counts.strict else { return nil }
    // What counts strictly counts leniently.
    self.init(subject, figure, counts.strict ? .both : .lenient)
  }

  /// The line of the list, without line feed.
  public var line: String {
    let subject =
      switch self.subject {
      case .event(let handle): handle.description
      case .chapter(let chapter): chapter.description
      }
    let share =
      switch self.share {
      case .both: "both"
      case .lenient: "lenient"
      case .number(let number): "\(number)"
      }
    return "\(subject) \(figure.rawValue) \(share)"
  }

  /// Reads a line; nil for anything that `line` does not write.
  public init?(line: String) {
    let parts = line.split(separator: " ", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, let figure = FigureAddressWord(rawValue: String(parts[1])) else {
      return nil
    }
    if let handle = Handle(String(parts[0])) {
      subject = .event(handle)
    } else if let chapter = LogCode(parts[0]) {
      subject = .chapter(chapter)
    } else {
      return nil
    }
    self.figure = figure
    switch parts[2] {
    case "both": share = .both
    case "lenient": share = .lenient
    default:
      guard let number = Int(parts[2]), 0...10_000_000 ~= number else { return nil }
      share = .number(number)
    }
    guard self.line == line else { return nil }
  }

  /// How much it adds to its figure.
  public var amount: Both<Int> {
    switch share {
    case .both: Both(strict: 1, lenient: 1)
    case .lenient: Both(strict: 0, lenient: 1)
    case .number(let number): Both(strict: number, lenient: number)
    }
  }
}

extension NationalAnswer {
  /// All that the figures are made of, in no particular order.
  public var contributions: [Contribution] {
    chapters.flatMap(contributions)
      + localChapters.compactMap { chapter in
        Contribution(.chapter(chapter.chapter), .lokallag, chapter.counts)
      }
      + organisation.codes.compactMap { code in
        organisation.chapters[code]?.members[year].map {
          Contribution(.chapter(code), .members, .number($0.members))
        }
      }
      + services.map { Contribution(.event($1), $0.figure, .both) }
  }

  private func contributions(_ chapter: ChapterAnswer) -> [Contribution] {
    chapter.verdicts.compactMap { verdict in
      ActivityClass(verdict.kind).flatMap {
        Contribution(.event(Handle(chapter.log, verdict.entry)), $0.figure, verdict.counts)
      }
    }
      + chapter.likepersoner.compactMap { person in
        Contribution(
          .event(Handle(chapter.log, person.enrolment)), .likepersoner, person.isListed)
      }
  }
}

extension ActivityClass {
  /// The figure it is counted in.
  public var figure: FigureAddressWord {
    switch self {
    case .group: .groups
    case .visit: .visits
    case .course: .courses
    }
  }
}

extension Service {
  /// The figure that tells whether it was announced.
  public var figure: FigureAddressWord {
    switch self {
    case .likepersonstelefon: .likepersonstelefon
    case .digitalExchange: .digitalExchange
    }
  }
}
