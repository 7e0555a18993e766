import Application
import EventLog
import Events
import Forms
import Projections
import Reports
import Texts

extension Session {
  /// `forsegl`: signs the head that commits to all logs; seals a report; adds what witnesses answered.
  func seal(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    if line.has("med") { return try addCosignatures(line) }
    switch line.parameters.first {
    case nil: return try signHead(line)
    case let text?:
      if let handle = Handle(text) { return try writeSeal(handle, line) }
      guard ShellWords<ReportKind>.reports.typed(text) == .bufdir else {
        throw .usage(.unknownWord(name: "HVA", word: text, valid: [ReportKind.bufdir.rawValue]))
      }
      guard line.parameters.count == 2 else {
        throw .usage(.missingParameter("ÅR", command: CommandTable.spec(.seal).name))
      }
      return try sealReport(try year(line.parameters[1]), line)
    }
  }

  private func signHead(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let log = try sealingLog(line)
    let signed = try signing(log, line) { (registry) throws(ApplicationError) in
      if log == .central { _ = try registry.noteHeads() }
    }
    try hand(out: signed.bytes, line)
    tell(signed)
    return .done
  }

  private func sealReport(_ year: Int, _ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let log = try sealingLog(line)
    // Before anything is recorded: that could not be undone.
    if let path = line[option: "ut"] { try requireNone(at: path) }
    try tellEarlier(year)
    var sealed: SealedReport?
    let signed = try signing(log, line) { (registry) throws(ApplicationError) in
      sealed = try registry.seal(year, in: log)
    }
    guard let sealed else { preconditionFailure("sealed or failed") }
    return try write(sealed, in: signed, line)
  }

  /// Says that the year is sealed already, and how much has changed since.
  private func tellEarlier(_ year: Int) throws(CommandFailure) {
    guard let seal = try newestSeal(year) else { return }
    let changes = try using { (registry) throws(ApplicationError) in
      try registry.changes(since: seal).changes.count
    }
    remark(
      changes == 0
        ? texts(.sealedUnchanged, year, texts.name(seal))
        : texts(.sealedBefore, year, texts.name(seal), texts.changes(changes)))
  }

  private func writeSeal(_ handle: Handle, _ line: ParsedCommand) throws(CommandFailure) -> ExitCode
  {
    if let path = line[option: "ut"] { try requireNone(at: path) }
    let sealed = try using { (registry) throws(ApplicationError) in
      try registry.sealedReport(handle)
    }
    let keys = try requiredKeys(line)
    let known = try using { (registry) throws(ApplicationError) in
      try registry.signedHead(of: handle.log, keys)
    }
    if let known, known.checkpoint.head.size >= handle.seq {
      return try write(sealed, in: known, line)
    }
    return try write(sealed, in: try signing(handle.log, line) { _ in }, line)
  }

  private func write(
    _ sealed: SealedReport, in signed: SignedCheckpoint, _ line: ParsedCommand
  ) throws(CommandFailure) -> ExitCode {
    let file = try using { (registry) throws(ApplicationError) in
      try registry.sealFile(sealed, in: signed)
    }
    let path = line[option: "ut"] ?? "bufdir-\(sealed.body.year)-\(sealed.handle).segl"
    do throws(CommandFailure) { try save(file.bytes, at: path) } catch {
      // Recorded it is all the same.
      remark(texts(.sealedButNotWritten, sealed.handle))
      throw error
    }
    write(.sealed(sealed, signed, path: path, try context()), line)
    tell(signed)
    return .done
  }

  private func addCosignatures(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let log = try sealingLog(line)
    let keys = try requiredKeys(line)
    let known = try knownKeys(line)
    var answers: [[UInt8]] = []
    for path in line.options["med"] ?? [] { answers.append(try read(path)) }
    let added = try using { (registry) throws(ApplicationError) in
      try registry.addCosignatures(answers, to: log, known: known, keys)
    }
    remark(texts(.cosignedBy, texts.all(added.by.map(\.key.name.description))))
    try hand(out: added.signed.bytes, line)
    return .done
  }

  /// The log to sign: as named, the central one, or the only one.
  private func sealingLog(_ line: ParsedCommand) throws(CommandFailure) -> LogCode {
    try using { (registry) throws(ApplicationError) in
      if let named = line[option: "lag"] { return try registry.log(named: named) }
      return try registry.sealingLog()
    }
  }

  /// Signs the newest head of a log after `body` recorded what it should cover. The key is opened, and
  /// the log held against what was signed before, before anything is recorded.
  func signing(
    _ log: LogCode, _ line: ParsedCommand,
    _ body: (Registry) throws(ApplicationError) -> Void
  ) throws(CommandFailure) -> SignedCheckpoint {
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    let signer = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      try registry.ownerSigner(of: log, keys, passphrases)
    }
    let withoutLast = line.has("uten-kjent-hode")
    return try keeping { () throws(ApplicationError) in
      try registry.requireExtensionOfSigned(log, keys, withoutLast: withoutLast)
      try body(registry)
      return try registry.signHead(signer, keys, withoutLast: withoutLast)
    }
  }

  /// Says what was signed, as it can be printed.
  private func tell(_ signed: SignedCheckpoint) {
    let checkpoint = signed.checkpoint
    guard let origin = checkpoint.logOrigin else { return }
    remark(texts(.headSigned, origin.log, texts.events(checkpoint.head.size)))
    remark(texts(.onPaper))
    remark("  \(origin)")
    remark("  \(checkpoint.head.size)")
    let groups = HeadOnPaper.groups(origin, checkpoint.head)
    for half in [groups.prefix(groups.count / 2), groups.suffix(groups.count / 2)] {
      remark("  " + half.joined(separator: " "))
    }
    remark(texts(.keepElsewhere))
  }
}
