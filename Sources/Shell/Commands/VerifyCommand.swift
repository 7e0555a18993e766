import Application
import EventLog
import Events
import Reports
import Texts

extension Session {
  /// `kontroller`: everything computed anew and compared; or one file that somebody handed in.
  func verify(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    if let path = line.parameters.first { return try verifyFile(path, line) }
    _ = try requiredRegistry()
    let keys = try keysForVerifying(line)
    var outside: [OutsideHead] = []
    for path in line.options["mot"] ?? [] { outside += try outsideHeads(path, line) }
    // What was signed here lies outside the registry too.
    var unreadable: [String] = []
    if let keys {
      let here = try using { (registry) throws(ApplicationError) in
        try registry.signedHeads(keys, source: texts(.signedHeadsHere))
      }
      outside += here.heads
      unreadable = here.unreadable
    }
    let verification = try using { (registry) throws(ApplicationError) in
      try working { (show) throws(ApplicationError) in
        try registry.verify(outside: outside, unreadable: unreadable, progress: show)
      }
    }
    var context = try context()
    if context.cursor != nil { remark(texts(.verifiesAll)) }
    context.cursor = nil
    let report = Report.verification(verification, listsHeads: line.has("hoder"), context)
    // Off a terminal the line stays one.
    let width = console.isTerminal || !verification.isOK ? console.width : .max
    write(report, line, width: width)
    return ExitCode(for: verification)
  }

  /// The key folder; nil where nothing says where it is. One that cannot be used is not passed over:
  /// what was signed here might show what nothing else does. Nor is one that was named and is not there.
  private func keysForVerifying(
    _ line: ParsedCommand
  ) throws(CommandFailure) -> (any KeyStore)? {
    if let path = line[option: "nøkler"] ?? globals["nøkler"]?.last {
      do throws(FileError) { _ = try files.read(path, atMost: 0) } catch {
        if case .notFound = error { throw .file(error, path: path) }
      }
    }
    do throws(CommandFailure) { return try requiredKeys(line) } catch {
      switch error {
      case .application(.keys(.nowhere)): return nil
      // Whoever checks for others may have no home to write in.
      case .application(.keys(.notPermitted)) where line[option: "nøkler"] == nil:
        tell(error)
        return nil
      default: throw error
      }
    }
  }

  /// A proof, a head or a seal: by itself, and against the registry where there is one.
  private func verifyFile(_ path: String, _ line: ParsedCommand) throws(CommandFailure) -> ExitCode
  {
    var check = try fileCheck(path, line)
    let here = globals["register"] == nil ? nil : try requiredRegistry()
    if let here { check = try keeping { () throws(ApplicationError) in try here.check(check) } }
    write(.fileCheck(check, path: path, texts), line)
    return check.isOK ? .done : .difference
  }

  private func fileCheck(_ path: String, _ line: ParsedCommand) throws(CommandFailure) -> FileCheck
  {
    let file: TransparencyFile
    do throws(CommandFailure) { file = try transparencyFile(path) } catch {
      guard case .file(.isFolder, _) = error else { throw error }
      return try tileFolderCheck(path) { (checkpoint) throws(CommandFailure) in
        try knownKeys(line, and: checkpoint)
      }
    }
    var outside: [OutsideHead] = []
    for path in line.options["mot"] ?? [] { outside += try outsideHeads(path, line) }
    return FileCheck(
      file, known: try knownKeys(line, and: file.checkpoint?.checkpoint), outside: outside)
  }

  /// The keys that are trusted, and with a registry that of the log's owner.
  private func knownKeys(
    _ line: ParsedCommand, and checkpoint: Checkpoint?
  ) throws(CommandFailure) -> [VerifierKey] {
    let here = globals["register"] == nil ? nil : try requiredRegistry()
    let known = try knownKeys(line)
    guard let here, let checkpoint else { return known }
    return try known
      + keeping { () throws(ApplicationError) in
        try here.ownerVerifiers(of: checkpoint.origin.description, at: checkpoint.head.size)
      }
  }
}
