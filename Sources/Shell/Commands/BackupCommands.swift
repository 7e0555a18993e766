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
    let made: BackupWriter.Made
    do throws(BackupError) {
      made = try BackupWriter(backups).write(request, made: registry.environment.clock())
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
    write(.restored(outcome, to: destination, ReportContext(texts: texts, isDemo: false)), line)
    remark(texts(.restoredNext, destination))
    return .done
  }

  /// `gjenopprett bekreft`: a registry that was put back is held against heads known outside.
  func confirmRestored(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    guard try using({ (registry) throws(ApplicationError) in try registry.isUnconfirmed() }) else {
      remark(texts(.notRestored))
      return .done
    }
    let keys = try requiredKeys(line)
    var outside: [OutsideHead] = []
    for path in line.options["mot"] ?? [] { outside += try outsideHeads(path, line) }
    let here = try using { (registry) throws(ApplicationError) in
      try registry.signedHeads(keys, source: texts(.signedHeadsHere))
    }
    outside += here.heads
    let withoutHead = line.has("uten-kjent-hode")
    if outside.isEmpty, !withoutHead { throw .usage(.noKnownHead) }
    let verification = try using { (registry) throws(ApplicationError) in
      try registry.confirmRestored(
        against: outside, unreadable: here.unreadable, withoutHead: withoutHead)
    }
    if !verification.isOK {
      write(.verification(verification, listsHeads: false, try context()), line)
    }
    guard verification.isOK || withoutHead else {
      remark(texts(.restoredBehind))
      return .difference
    }
    let again = try using { (registry) throws(ApplicationError) in
      try registry.recordErasuresAgain(keys)
    }
    console.write(texts(.restoredConfirmed) + "\n")
    for handle in again { remark(texts(.forgottenAgain, handle)) }
    return .done
  }
}
