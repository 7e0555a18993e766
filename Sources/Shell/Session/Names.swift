import Application
import Events
import Projections
import Reports
import Texts

extension Session {
  /// What people of a chapter are called.
  func names(in chapter: LogCode) throws(CommandFailure) -> PersonNames {
    try using { (registry) throws(ApplicationError) in
      let register = try registry.register(of: chapter)
      return PersonNames(
        codes: try registry.codes(of: chapter), among: register.people.map(\.pseudonym),
        forgotten: Set(register.erasures.keys), mark: texts(.isForgotten))
    }
  }

  /// What people of a chapter are called in a remark: by their codes only where somebody reads it at
  /// once.
  func namesInRemarks(_ chapter: LogCode) throws(CommandFailure) -> PersonNames {
    let names = try names(in: chapter)
    return console.remarksAreSeen ? names : names.withoutCodes
  }

  /// What people are called, chapter by chapter, in the logs of an answer.
  func namesOfAll(_ answer: NationalAnswer) throws(CommandFailure) -> [LogCode: PersonNames] {
    var names: [LogCode: PersonNames] = [:]
    for chapter in answer.chapters {
      let (codes, forgotten) = try using { (registry) throws(ApplicationError) in
        (
          try registry.codes(of: chapter.log),
          try registry.register(of: chapter.log).erasures.keys
        )
      }
      names[chapter.log] = PersonNames(
        codes: codes, among: chapter.likepersoner.map(\.person), forgotten: Set(forgotten),
        mark: texts(.isForgotten))
    }
    return names
  }
}

extension Session {
  /// What every report says of where it comes from.
  func context() throws(CommandFailure) -> ReportContext {
    let registry = try requiredRegistry()
    var context = ReportContext(texts: texts, isDemo: registry.isDemo)
    context.isWithoutPassphrase = registry.isWithoutPassphrase
    context.cursor = registry.cursor
    return context
  }

  /// Context of what is about one chapter.
  func context(of chapter: LogCode) throws(CommandFailure) -> ReportContext {
    var context = try context()
    remarkIfLocked()
    let names = try names(in: chapter)
    context.names = { $0 == chapter ? names : .none }
    return context
  }

  /// Context of what is about many chapters.
  func context(
    _ answer: NationalAnswer, _ line: ParsedCommand
  ) throws(CommandFailure) -> ReportContext {
    var context = try context()
    context.mergesSmallNumbers = isForOthers(line) && !line.has("vis-små-tall")
    // What is handed on names nobody, and what is not shown is not read.
    if !hidesNames(line) {
      remarkIfLocked()
      let names = try namesOfAll(answer)
      context.names = { names[$0] ?? .none }
    }
    context.knownOn = answer.knownOn
    context.part = partName(line)
    return context
  }

  /// What `--lag` and `--fylke` name; nil for the whole organisation.
  func partName(_ line: ParsedCommand) -> String? {
    let parts = [line[option: "lag"], line[option: "fylke"]].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
