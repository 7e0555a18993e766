import Application
import EventLog
import Events
import Reports
import Texts

extension Session {
  /// `sikkerhetskopi`: the registry and its keys, as two archives.
  func backup(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    guard let path else { preconditionFailure("an open registry lies somewhere") }
    try using { (registry) throws(ApplicationError) in try registry.requireAccessLog() }
    let request = BackupWriter.Request(
      registry: path, id: registry.backupID, registryArchive: line.parameters[0],
      keysArchive: line.parameters[1], allowsSamePlace: line.has("samme-sted"))
    let purpose = try purpose(line) ?? .maintenance
    let made: BackupWriter.Made
    do throws(BackupError) {
      made = try working(in: .bytes) { (show) throws(BackupError) in
        try BackupWriter(backups, progress: show).write(
          request, made: registry.environment.clock()
        ) { () throws(ApplicationError) in try registry.recordCopy(for: purpose) }
      }
    } catch { throw .backup(error) }
    write(.backup(made, request, try context()), line)
    remark(texts(.backupNext))
    return .done
  }

  /// `gjenopprett`: a registry from its two archives.
  func restore(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let destination = line.parameters[2]
    let work = RestoreRegistry(backups, opener: opener, keys: try requiredKeys(line))
    let outcome: RestoreRegistry.Outcome
    do throws(BackupError) {
      outcome = try work.run(
        registryArchive: line.parameters[0], keysArchive: line.parameters[1], to: destination)
    } catch { throw .backup(error) }
    let context = ReportContext(texts: texts, isDemo: outcome.isDemo)
    write(.restored(outcome, to: destination, context), line)
    remark(texts(.restoredNext, Self.shellWord(destination)))
    return .done
  }

  /// A path as it is typed after `varde -r`.
  private static func shellWord(_ path: String) -> String {
    path.contains(where: \.isWhitespace) ? "\"\(path)\"" : path
  }

  /// `gjenopprett bekreft`: a registry that was put back is held against heads known outside. What a
  /// log that was put back does not tell of is put on record also when that was broken off before.
  func confirmRestored(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    try using { (registry) throws(ApplicationError) in
      try registry.requireWhole()
      try registry.requireAccessLog()
    }
    let keys = try requiredKeys(line)
    let wasUnconfirmed = try using { (registry) throws(ApplicationError) in
      try registry.isUnconfirmed()
    }
    if wasUnconfirmed, !(try agreesWithOthers(line, keys)) {
      remark(texts(.restoredBehind))
      return .difference
    }
    let again = try using { (registry) throws(ApplicationError) in
      try registry.recordErasuresAgain(keys)
    }
    if wasUnconfirmed {
      console.write(texts(.restoredConfirmed) + "\n")
    } else if again.isEmpty {
      remark(texts(.notRestored))
    }
    for handle in again { remark(texts(.forgottenAgain, handle)) }
    return .done
  }

  /// Whether the registry may be recorded in again.
  private func agreesWithOthers(
    _ line: ParsedCommand, _ keys: any KeyStore
  ) throws(CommandFailure) -> Bool {
    var outside: [OutsideHead] = []
    for path in line.options["mot"] ?? [] { outside += try outsideHeads(path, line) }
    let here = try using { (registry) throws(ApplicationError) in
      try registry.signedHeads(keys, source: texts(.signedHeadsHere))
    }
    outside += here.heads
    let withoutHead = line.has("uten-kjent-hode")
    if outside.isEmpty, here.unreadable.isEmpty, !withoutHead { throw .usage(.noKnownHead) }
    let verification = try using { (registry) throws(ApplicationError) in
      try registry.confirmRestored(
        against: outside, unreadable: here.unreadable, withoutHead: withoutHead, keys)
    }
    if !verification.isOK {
      write(.verification(verification, listsHeads: false, try context()), line)
    }
    return verification.isOK || withoutHead
  }
}
