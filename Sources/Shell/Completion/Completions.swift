import Application
import Decisions
import Events
import Forms
package import LineEditing
import Projections
import Texts

/// What Tab can make of what is typed.
private struct Candidate {
  let text: String
  var display: String?
  /// What it is found by besides, as a person's name for the code.
  var name: String?
  /// What stands before it in the same word, as `--lag=`.
  var before = ""

  /// Whether the text, the name, or a word of the name begins so.
  func matches(_ folded: String) -> Bool {
    guard folded.hasPrefix(Nearby.fold(before)) else { return false }
    let folded = String(folded.dropFirst(before.count))
    if Nearby.fold(text).hasPrefix(folded) { return true }
    let name = Nearby.fold(name ?? "")
    return !name.isEmpty && " \(name)".contains(" \(folded)")
  }

  func after(_ before: String) -> Candidate {
    var candidate = self
    candidate.before = before
    return candidate
  }
}

extension Session {
  /// What Tab offers where the cursor stands: commands, options, and what the next value can be.
  package func completions(_ context: CompletionContext) -> [Completion] {
    let before = String(context.beforeCursor.dropLast(context.word.count))
    let words = (try? Tokenizer.words(before)) ?? []
    let typed = context.word.filter { $0 != "\"" }
    let candidates = candidates(after: words, typed: typed)
    guard gate.passes() else {
      _ = gate.end()
      return []
    }
    let folded = Nearby.fold(typed)
    return candidates.filter { $0.matches(folded) }
      .map {
        Completion(
          Tokenizer.quoted($0.before + $0.text), display: $0.display ?? $0.text,
          appendsSpace: !$0.text.hasSuffix("/"))
      }
  }

  private func candidates(after words: [String], typed: String) -> [Candidate] {
    guard let (spec, length) = CommandLineParser.command(words) else {
      return commandNames(after: words, typed)
    }
    let options = spec.options + CommandTable.global.filter { !spec.options.contains($0) }
    if let kind = openOption(words, spec)?.kind { return values(kind, words, typed) }
    if typed.hasPrefix("-") {
      if let equals = typed.firstIndex(of: "="),
        let kind = options.first(where: { $0.isWritten(typed) })?.kind
      {
        let value = String(typed[typed.index(after: equals)...])
        return values(kind, words, value).map { $0.after(String(typed[...equals])) }
      }
      return optionNames(options, typed)
    }
    let given = Self.given(words.dropFirst(length), spec)
    var found = length == 1 && words.count == 1 ? commandNames(after: words, typed) : []
    if spec.id.isInFreeOrder {
      found += wordsOfAnEntry(given.parameters, words, typed)
    } else {
      let position = given.parameters.count
      let parameter =
        position < spec.parameters.count
        ? spec.parameters[position] : spec.parameters.last.flatMap { $0.repeats ? $0 : nil }
      if let parameter { found += values(parameter.kind, words, typed) }
    }
    return found.isEmpty ? optionNames(spec.options, "") : found
  }

  /// The options by their names in this language; by those of the other where only they fit.
  private func optionNames(_ options: [OptionSpec], _ typed: String) -> [Candidate] {
    let names = options.map { Candidate(text: "--" + texts.name(of: $0)) }
    let folded = Nearby.fold(typed)
    if names.contains(where: { $0.matches(folded) }) { return names }
    return options.flatMap { [$0.name, $0.english] }.map { Candidate(text: "--" + $0) }
  }

  /// What an entry can still say, in any order: what kind first, then the rest of it.
  private func wordsOfAnEntry(
    _ said: [String], _ words: [String], _ typed: String
  ) -> [Candidate] {
    guard let today = registry?.environment.today else { return [] }
    var order = FreeOrder(EntryDraft(), today: today) { [] }
    _ = order.readWhatIsThere(said)
    let draft = order.draft
    if draft.kind == nil, typed.isEmpty || said.isEmpty {
      let kinds = Words.activities.norwegian.map { Candidate(text: $0) }
      // Anything else can come first too, once it is begun.
      if typed.isEmpty || kinds.contains(where: { $0.matches(Nearby.fold(typed)) }) { return kinds }
    }
    var found: [Candidate] = []
    if draft.kind == nil { found += Words.activities.norwegian.map { Candidate(text: $0) } }
    if draft.on == nil { found += values(.date, words, typed) }
    if draft.rest.participants == nil, said.last.flatMap({ Int($0) }) != nil {
      found.append(Candidate(text: texts(nb: "deltakere")))
    }
    if draft.rest.mode == nil { found += values(.mode, words, typed) }
    if draft.rest.exchange == nil { found += values(.boolean, words, typed) }
    return found + values(.person, words, typed)
  }

  private func commandNames(after words: [String], _ typed: String) -> [Candidate] {
    let before = Nearby.fold(words.joined(separator: " "))
    // What is refused at a cursor is not offered there.
    let isReadOnly = registry?.cursor != nil
    let specs = CommandTable.all.filter { !isReadOnly || $0.access != .write }
    func next(_ names: [String]) -> [Candidate] {
      var found: [String] = []
      for parts in names.map({ $0.split(separator: " ").map(String.init) })
      where parts.count > words.count
        && Nearby.fold(parts.prefix(words.count).joined(separator: " ")) == before
        && !found.contains(parts[words.count])
      {
        found.append(parts[words.count])
      }
      return found.map { Candidate(text: $0) }
    }
    let names = next(specs.map(\.name))
    let folded = Nearby.fold(typed)
    if names.contains(where: { $0.matches(folded) }) || typed.isEmpty && !names.isEmpty {
      return names
    }
    return next(specs.flatMap(\.aliases))
  }

  private func values(_ kind: ValueKind, _ words: [String], _ typed: String) -> [Candidate] {
    func plain(_ words: [String]) -> [Candidate] { words.map { Candidate(text: $0) } }
    switch kind {
    case .chapter: return plain(chapterCodes)
    case .person: return personCodes(words)
    case .people:
      let listed = typed.lastIndex(where: { $0 == "," || $0 == "/" }).map { typed[...$0] } ?? ""
      return personCodes(words).map { $0.after(String(listed)) }
    case .activity: return plain(Words.activities.norwegian)
    case .role: return plain(Words.roles.norwegian)
    case .mode: return plain(Words.modes.norwegian)
    case .chapterKind: return plain(Words.chapterKinds.norwegian)
    case .signature: return plain(Words.signatures.norwegian)
    case .boolean: return plain(["ja", "nei"])
    case .reason: return plain(ShellWords<CorrectionReason>.reasons.offered)
    case .erasable: return plain(ShellWords<ErasableText>.erasable.offered)
    case .actorRole: return plain(ShellWords<ActorRole>.actorRoles.offered)
    case .consentPurpose: return plain(ShellWords<ConsentPurpose>.consentPurposes.offered)
    case .service: return plain(ShellWords<Service>.services.offered)
    case .report: return plain(ShellWords<ReportKind>.reports.offered)
    case .form: return plain(ShellWords<FormKind>.forms.offered)
    case .sealable: return plain([ReportKind.bufdir.rawValue])
    case .exportable: return plain(["hendelser"])
    case .format: return plain(CommandLineParser.command(words)?.0.formats ?? [])
    case .field: return plain(EntryChange.fields.map(\.name))
    case .date: return plain(days)
    case .cursor: return plain(["nå", "i går"]) + seals
    case .year: return plain(years)
    case .purpose: return plain(ShellWords<AccessPurpose>.purposes.offered)
    case .command:
      return commandNames(after: [], typed) + plain(HelpTask.all.map { $0.names[0] })
    case .figure:
      let report = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
      return plain(figures).map { $0.after(report) }
    case .handle: return plain(handles(typed))
    case .query: return plain(queryWords(typed))
    case .county: return plain(counties)
    case .file, .folder: return files(typed)
    case .draft: return draftNumbers
    case .language: return plain(Language.allCases.map(\.rawValue))
    case .shell: return plain(CompletionScript.Shell.allCases.map(\.rawValue))
    case .participantCodes, .time, .duration, .count, .text, .code: return []
    }
  }

  /// Days near by, as this language says them.
  private var days: [String] {
    switch texts.language {
    case .bokmal:
      ["i dag", "i går"]
        + ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
    case .nynorsk:
      ["i dag", "i går"]
        + ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"]
    case .english:
      ["today", "yesterday"]
        + ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    }
  }

  /// Newest first. Also what lies behind where the session looks: from there one goes anywhere.
  private var seals: [Candidate] {
    guard let seals = try? registry?.at(nil).seals() else { return [] }
    return seals.map { seal in
      Candidate(
        text: "\(seal.handle)",
        display: "\(seal.handle) bufdir-\(seal.year) \(texts.date(seal.day))",
        name: "bufdir-\(seal.year)")
    }
  }

  private var chapterCodes: [String] {
    guard let organisation = try? registry?.organisation() else { return [] }
    return organisation.codes.map(\.description)
  }

  private var counties: [String] {
    guard let organisation = try? registry?.organisation() else { return [] }
    return Set(organisation.chapters.values.compactMap(\.county?.text)).sorted()
  }

  private func personCodes(_ words: [String]) -> [Candidate] {
    let named = zip(words, words.dropFirst())
      .first { ["--lag", "--chapter"].contains($0.0) }?.1
    guard let chapter = named.flatMap({ LogCode($0) }) ?? chapter,
      let people = try? registry?.people(of: chapter)
    else { return [] }
    return people.compactMap(\.contact).map { contact in
      Candidate(
        text: contact.code,
        display: [contact.code, contact.name].compactMap { $0 }
          .joined(separator: " "), name: contact.name)
    }
  }

  private var draftNumbers: [Candidate] {
    guard let chapter, let registry else { return [] }
    return registry.drafts(of: chapter).map {
      Candidate(text: "\($0.number)", display: "\($0.number) \($0.command)")
    }
  }

  /// Entries, newest first: the last twenty, or those that a number begins.
  private func handles(_ typed: String) -> [String] {
    let dash = typed.lastIndex(of: "-")
    let named = dash.flatMap { LogCode(Nearby.fold(String(typed[..<$0]))) }
    guard let log = named ?? chapter, let logs = try? registry?.logs(), logs.contains(log),
      let register = try? registry?.register(of: log)
    else { return [] }
    let begun = dash.map { String(typed[typed.index(after: $0)...]) } ?? ""
    var found: [String] = []
    for fact in register.facts.reversed() where fact.data.isEntry {
      if "\(fact.seq)".hasPrefix(begun) { found.append("\(Handle(log, fact.seq))") }
      if found.count == 20 { break }
    }
    return found
  }

  private var years: [String] {
    guard let year = registry?.environment.today.year else { return [] }
    return (0..<4).map { "\(year - $0)" }
  }

  private var figures: [String] { FigureAddress.names }

  private func files(_ typed: String) -> [Candidate] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    return files.names(in: folder.isEmpty ? "." : folder).map { Candidate(text: folder + $0) }
  }
}
