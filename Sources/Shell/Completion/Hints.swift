import Application
import Decisions
import Events
import Forms
import Texts

extension Session {
  /// What the line so far goes on with, for the margin: the next parameter, the value of the option, or
  /// options not given yet. Reads nothing of the registry.
  package func hint(_ line: String) -> String? {
    guard let words = try? Tokenizer.words(line), !words.isEmpty,
      let (spec, length) = CommandLineParser.command(words)
    else { return nil }
    let endsWord = line.last?.isWhitespace == true
    // Of a command that is still being typed nothing is known.
    if words.count == length, !endsWord { return nil }
    let done = Array(endsWord ? words[...] : words.dropLast())
    if let kind = openOption(done, spec)?.kind { return texts.hint(kind) }
    if !endsWord, words.last?.hasPrefix("-") == true { return nil }
    let given = Self.given(done.dropFirst(length), spec)
    if spec.id.isInFreeOrder {
      // A word that is being typed may end what the words before it began: `i går`.
      let all = Self.given(words.dropFirst(length), spec).parameters
      return freeOrderHint(all, given.options, typed: endsWord ? nil : words.last)
    }
    let position = given.parameters.count
    let next =
      position < spec.parameters.count
      ? spec.parameters[position] : spec.parameters.last.flatMap { $0.repeats ? $0 : nil }
    if let next {
      let hint = texts.hint(next.kind)
      return next.isOptional ? "[\(hint)]" : hint
    }
    let rest = spec.options.filter { !given.options.contains($0) }.prefix(4)
    return rest.isEmpty ? nil : rest.map { "--" + texts.name(of: $0) }.joined(separator: ", ")
  }

  /// The option whose value comes next.
  func openOption(_ words: [String], _ spec: CommandSpec) -> OptionSpec? {
    guard let last = words.last, last.hasPrefix("-"),
      let option = (spec.options + CommandTable.global).first(where: { $0.isWritten(last) }),
      option.kind != nil
    else { return nil }
    return option
  }

  /// The parameters among words, and the options that are given.
  static func given(
    _ words: ArraySlice<String>, _ spec: CommandSpec
  ) -> (parameters: [String], options: [OptionSpec]) {
    let known = spec.options + CommandTable.global
    var parameters: [String] = []
    var options: [OptionSpec] = []
    var takesValue = false
    for word in words {
      if takesValue {
        takesValue = false
      } else if word.hasPrefix("--") || word == "-r" {
        guard let option = known.first(where: { $0.isWritten(word) }) else { continue }
        options.append(option)
        takesValue = option.kind != nil && !word.contains("=")
      } else {
        parameters.append(word)
      }
    }
    return (parameters, options)
  }

  /// What an entry still lacks.
  ///
  /// - Parameter typed: the word that is not ended.
  private func freeOrderHint(
    _ said: [String], _ options: [OptionSpec], typed: String?
  ) -> String? {
    let today = registry?.environment.today ?? CivilDate(year: 2000, month: 1, day: 1)
    guard let today else { return nil }
    var order = FreeOrder(EntryDraft(), today: today) { [] }
    let left = order.readWhatIsThere(said)
    let draft = order.draft
    let stated = Set(options.map(\.name))
    let lacks: [(lacks: Bool, what: String)] = [
      (draft.kind == nil, texts(nb: "aktivitet")),
      (draft.on == nil && !stated.contains("dato"), texts(nb: "dato")),
      (draft.rest.minutes == nil && !stated.contains("varighet"), texts(nb: "varighet")),
      (
        draft.rest.participants == nil && !stated.contains("deltakere"), texts(nb: "deltakere")
      ),
      // A word that is nothing else is somebody's name.
      (left.filter({ $0 != typed }).isEmpty && !stated.contains("leder"), texts(nb: "leder")),
    ]
    let names = lacks.filter(\.lacks).map(\.what)
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }
}

extension CommandID {
  /// Whether its words are those of an entry, in any order.
  var isInFreeOrder: Bool { self == .log || self == .repeatEntry || self == .series }
}

extension OptionSpec {
  /// Whether a word is this option, in Norwegian or English, with its value or without.
  func isWritten(_ word: String) -> Bool {
    if word == "-r" { return name == "register" }
    guard word.hasPrefix("--") else { return false }
    let written = Nearby.fold(String(word.dropFirst(2).prefix { $0 != "=" }))
    return Nearby.fold(name) == written || Nearby.fold(english) == written
  }
}

extension Texts {
  /// An option as it is called in this language.
  func name(of option: OptionSpec) -> String {
    language == .english ? option.english : option.name
  }

  /// What a parameter or an option takes, in a few words.
  func hint(_ kind: ValueKind) -> String {
    switch kind {
    case .chapter: self(nb: "lag")
    case .person: self(nb: "kode eller navn")
    case .people: self(nb: "koder, som KN,EB")
    case .participantCodes: self(nb: "koder")
    case .handle: self(nb: "føring, som asker-17")
    case .year: self(nb: "år")
    case .activity: self(nb: "aktivitet")
    case .role: self(nb: "rolle")
    case .mode: self(nb: "fysisk, digital, hybrid, telefon")
    case .reason: self(nb: "grunn")
    case .service: self(nb: "tilbud")
    case .signature: self(nb: "hvem som signerte")
    case .chapterKind: self(nb: "lokallag, fylkeslag")
    case .boolean: self(nb: "ja eller nei")
    case .date: self(nb: "dato, som i går eller 14.1")
    case .time: self(nb: "klokkeslett, som 18:30")
    case .duration: self(nb: "varighet, som 2t30")
    case .count: self(nb: "antall")
    case .text: self(nb: "tekst, i anførselstegn")
    case .file: self(nb: "fil")
    case .folder: self(nb: "mappe")
    case .form: self(nb: "skjema")
    case .report: self(nb: "rapport")
    case .figure: self(nb: "tall, som 2c")
    case .format: "table, list, csv, json, jsonl, md"
    case .actorRole: self(nb: "rolle")
    case .county: self(nb: "fylke")
    case .field: self(nb: "felt")
    case .command: self(nb: "kommando")
    case .language: "nb, nn, en"
    case .draft: self(nb: "nummer")
    case .query: self(nb: "spørsmål på SQL, i anførselstegn")
    case .exportable: self(nb: "hendelser")
    case .code: self(nb: "kode")
    case .shell: "bash, zsh, fish"
    case .sealable: "bufdir"
    case .cursor: self(nb: "dag, forsegling eller fil")
    case .purpose: self(nb: "hva du ser på folk for")
    case .consentPurpose: self(nb: "hva samtykket gjelder")
    case .erasable: self(nb: "hvilken tekst")
    }
  }
}
