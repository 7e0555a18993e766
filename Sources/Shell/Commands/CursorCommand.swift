import Application
import Events
import Texts

extension Session {
  /// `per`: from now on everything as known here then; says what is set.
  func lookAt(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    if line.parameters.isEmpty {
      console.write(try known() + "\n")
      return .done
    }
    guard isShell else { throw .usage(.onlyInShell("per", instead: "--per")) }
    let text = line.parameters.joined(separator: " ")
    self.registry = registry.at(try cursor(text, of: registry, name: "når"))
    remark(try known())
    return .done
  }

  /// Runs a command; where it says `--per` itself, as known then. What records is refused at a cursor
  /// before it asks anything.
  func runAsKnown(
    _ line: ParsedCommand, _ body: (ParsedCommand) throws(CommandFailure) -> ExitCode
  ) throws(CommandFailure) -> ExitCode {
    let access = CommandTable.spec(line.id).access
    guard access != .none else { return try body(line) }
    if let text = line[option: "per"] {
      guard line.id != .cursor else {
        throw .usage(.unknownOption("--per", command: "per", near: []))
      }
      let standing = try requiredRegistry()
      registry = standing.at(try cursor(text, of: standing))
      defer { registry = standing }
      try requireRecordable(access)
      return try body(line)
    }
    try requireRecordable(access)
    return try body(line)
  }

  private func requireRecordable(_ access: CommandSpec.Access) throws(CommandFailure) {
    guard access == .write, registry != nil || globals["per"] != nil,
      let cursor = try requiredRegistry().cursor
    else { return }
    throw .application(.readOnlyCursor(cursor))
  }

  /// `Som kjent her 31.01.2026: 154 logger, 33 210 hendelser.`
  func known() throws(CommandFailure) -> String {
    let (logs, events, cursor) = try using { (registry) throws(ApplicationError) in
      let (logs, events) = try registry.extent()
      return (texts.logs(logs), texts.events(events), registry.cursor)
    }
    return cursor.map { texts(.knownAt, texts.origin(of: $0), logs, events) }
      ?? texts(.knownNow, logs, events)
  }
}
