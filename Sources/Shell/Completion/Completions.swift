import Application
import Decisions
import Events
import Forms
package import LineEditing
import Projections
import Texts

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
          Tokenizer.quoted($0.text), display: $0.display, appendsSpace: !$0.text.hasSuffix("/"))
      }
  }

  private struct Candidate {
    let text: String
    var display: String?
    /// What it is found by besides, as a person's name for the code.
    var name: String?

    /// Whether the text, the name, or a word of the name begins so.
    func matches(_ folded: String) -> Bool {
      if Nearby.fold(text).hasPrefix(folded) { return true }
      let name = Nearby.fold(name ?? "")
      return !name.isEmpty && " \(name)".contains(" \(folded)")
    }
  }

  private func candidates(after words: [String], typed: String) -> [Candidate] {
    guard let (spec, length) = CommandLineParser.command(words) else {
      return words.isEmpty ? commandNames(after: []) : commandNames(after: words)
    }
    let options = spec.options + CommandTable.global.filter { !spec.options.contains($0) }
    if let last = words.last, last.hasPrefix("--"),
      let option = options.first(where: { "--" + Nearby.fold($0.name) == Nearby.fold(last) }),
      let kind = option.kind
    {
      return values(kind, words, typed)
    }
    if typed.hasPrefix("-") { return options.map { Candidate(text: "--" + $0.name) } }
    let position = positionals(words.dropFirst(length), options)
    var found = length == 1 && words.count == 1 ? commandNames(after: words) : []
    let parameter =
      position < spec.parameters.count
      ? spec.parameters[position] : spec.parameters.last.flatMap { $0.repeats ? $0 : nil }
    if let parameter { found += values(parameter.kind, words, typed) }
    return found.isEmpty ? spec.options.map { Candidate(text: "--" + $0.name) } : found
  }

  /// How many positional parameters stand among words.
  private func positionals(_ words: ArraySlice<String>, _ options: [OptionSpec]) -> Int {
    var count = 0
    var takesValue = false
    for word in words {
      if takesValue {
        takesValue = false
      } else if word.hasPrefix("--") {
        let name = Nearby.fold(String(word.dropFirst(2)))
        takesValue = options.contains { Nearby.fold($0.name) == name && $0.kind != nil }
      } else {
        count += 1
      }
    }
    return count
  }

  private func commandNames(after words: [String]) -> [Candidate] {
    let before = Nearby.fold(words.joined(separator: " "))
    // What is refused at a cursor is not offered there.
    let isReadOnly = registry?.cursor != nil
    var names: [String] = []
    for spec in CommandTable.all where !isReadOnly || spec.access != .write {
      let parts = spec.name.split(separator: " ").map(String.init)
      guard parts.count > words.count,
        Nearby.fold(parts.prefix(words.count).joined(separator: " ")) == before,
        !names.contains(parts[words.count])
      else { continue }
      names.append(parts[words.count])
    }
    return names.map { Candidate(text: $0) }
  }

  private func values(_ kind: ValueKind, _ words: [String], _ typed: String) -> [Candidate] {
    func plain(_ words: [String]) -> [Candidate] { words.map { Candidate(text: $0) } }
    switch kind {
    case .chapter: return plain(chapterCodes)
    case .person, .people: return personCodes(words)
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
    case .format: return plain(["table", "list", "csv", "json", "jsonl", "md"])
    case .field: return plain(EntryChange.fields.map(\.name))
    case .date: return plain(["i dag", "i går"])
    case .cursor: return plain(["nå", "i går"]) + seals
    case .year: return plain(years)
    case .purpose: return plain(ShellWords<AccessPurpose>.purposes.offered)
    case .command: return commandNames(after: []) + plain(HelpTask.all.map { $0.names[0] })
    case .query: return plain(queryWords(typed))
    case .figure: return plain(figures)
    case .handle: return plain(recentHandles)
    case .county: return plain(counties)
    case .file, .folder: return files(typed)
    case .draft: return draftNumbers
    case .participantCodes, .time, .duration, .count, .text, .language, .code: return []
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
    let named = zip(words, words.dropFirst()).first { $0.0 == "--lag" }?.1
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

  private var recentHandles: [String] {
    guard let chapter, let register = try? registry?.register(of: chapter) else { return [] }
    return register.facts.suffix(200).filter(\.data.isEntry).suffix(20).reversed().map {
      "\(Handle(chapter, $0.seq))"
    }
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
