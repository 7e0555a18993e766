package import Application
package import Events
import Projections
package import Texts

/// What every report says of where it comes from, and how it names people.
package struct ReportContext {
  /// The language.
  package var texts: Texts
  /// The registry's name, where it is to be said.
  package var registry: String?
  /// Which part of the organisation it is about; nil for all of it.
  package var part: String?
  /// Whether the registry is made up: every report says so.
  package var isDemo: Bool
  /// Whether the vault opens for everybody who has the folder: every report says so.
  package var isWithoutPassphrase = false
  /// The day up to which things are known: of the last event recorded.
  package var knownOn: CivilDate?
  /// How far the logs are looked at; nil for all of them.
  package var cursor: Cursor?
  /// Whether it is for others than those who may see single people: numbers of fewer than five are merged.
  package var mergesSmallNumbers = false
  /// What people of a chapter are called.
  package var names: (LogCode) -> PersonNames

  /// A context; nobody's code is known unless it is said.
  package init(
    texts: Texts = Texts(), registry: String? = nil, isDemo: Bool = false,
    knownOn: CivilDate? = nil, names: @escaping (LogCode) -> PersonNames = { _ in .none }
  ) {
    self.texts = texts
    self.registry = registry
    self.isDemo = isDemo
    self.knownOn = knownOn
    self.names = names
  }

  /// That it is made up, where it is; else that it has no passphrase, where it has none.
  var mark: [String] {
    if isDemo { return [texts(nb: "DEMO: alt er oppdiktet")] }
    return isWithoutPassphrase ? [texts(nb: "hvelv uten passord")] : []
  }

  /// The same, and that it is not as known now.
  var standing: [String] { mark + (cursor.map { [known($0)] } ?? []) }

  private func known(_ cursor: Cursor) -> String {
    texts(nb: "som kjent her {0}", texts.origin(of: cursor))
  }

  /// What a report is made from, part by part: `regelsett base-2020.1`, `154 logger, …`.
  func facts(rules: RuleSet? = nil, logs: Int? = nil, events: Int? = nil) -> [String] {
    var facts = mark
    if let registry { facts.append(registry) }
    if let part { facts.append(texts(nb: "bare {0}", part)) }
    if let rules { facts.append(texts(nb: "regelsett {0}", rules.revision)) }
    if let cursor {
      facts.append(known(cursor))
    } else if let knownOn {
      facts.append(texts(nb: "som kjent her {0}", texts.date(knownOn)))
    }
    if let logs, let events {
      facts.append(texts(nb: "{0}, {1}", texts.logs(logs), texts.events(events)))
    }
    return facts
  }

  /// The same of a year's answer, and what of it rests on evidence that was destroyed.
  func facts(of answer: NationalAnswer) -> [String] {
    let (days, people) = (answer.daysOnErasedEvidence, answer.likepersonerOnErasedEvidence)
    return facts(rules: answer.rules, logs: answer.logs, events: answer.events)
      + texts.onErasedEvidence(
        days: (days.strict, days.lenient), likepersoner: (people.strict, people.lenient))
  }

  /// The same in JSON: `marks`, and `onErasedEvidence` where something does.
  func marks(of answer: NationalAnswer) -> [JSON.Member] {
    let (days, people) = (answer.daysOnErasedEvidence, answer.likepersonerOnErasedEvidence)
    if days == .zero, people == .zero { return marks }
    func both(_ count: Both<Int>) -> JSON {
      ["strict": .integer(count.strict), "lenient": .integer(count.lenient)]
    }
    return marks + [
      .init("onErasedEvidence", ["activityDays": both(days), "likepersoner": both(people)])
    ]
  }

  /// The chapter's name, else its code.
  func name(of chapter: LogCode, in organisation: Organisation) -> String {
    organisation.chapters[chapter]?.name?.text ?? "\(chapter)"
  }

  /// Members of JSON that say so: `demo`, `vault`, `cursor`; nothing for a real registry with a passphrase
  /// as known now.
  var marks: [JSON.Member] { kind + (cursor.map { [.init("cursor", $0.json)] } ?? []) }

  /// The same but for the cursor.
  var kind: [JSON.Member] {
    if isDemo { return [.init("demo", true)] }
    return isWithoutPassphrase ? [.init("vault", "no-passphrase")] : []
  }
}

extension Cursor {
  /// What it was made from: `{"day": "2026-01-31"}`; of heads from elsewhere the size of each log.
  var json: JSON {
    switch origin {
    case .day(let day): ["day": .string("\(day)")]
    case .seal(let handle): ["seal": .string("\(handle)")]
    case .noted(let handle): ["noted": .string("\(handle)")]
    case .heads:
      [
        "heads": .object(
          sizes.sorted { $0.key < $1.key }.map { .init("\($0.key)", .integer($0.value)) })
      ]
    }
  }
}
