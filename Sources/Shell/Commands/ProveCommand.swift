import Application
import EventLog
import Events
import Reports
import Texts

extension Session {
  /// `bevis`: that an entry stands in its log, or that a log has only grown.
  func prove(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let text = line.parameters[0]
    if line.has("siden") { return try proveGrowth(text, line) }
    let handle = try handle(text)
    let signed = try signedHead(covering: handle, line)
    let proof = try using { (registry) throws(ApplicationError) in
      try registry.prove(handle, in: signed, withContent: line.has("med-innhold"))
    }
    try hand(out: proof.bytes, line)
    return .done
  }

  private func proveGrowth(_ text: String, _ line: ParsedCommand) throws(CommandFailure) -> ExitCode
  {
    let log = try using { (registry) throws(ApplicationError) in try registry.log(named: text) }
    let (old, root) = try oldHead(line[option: "siden"] ?? "", of: log, line)
    let keys = try requiredKeys(line)
    let signed: SignedCheckpoint
    if let known = try using({ (registry) throws(ApplicationError) in
      try registry.signedHead(of: log, keys)
    }) {
      signed = known
    } else {
      signed = try signing(log, line) { _ in }
    }
    let update = try using { (registry) throws(ApplicationError) in
      try registry.update(to: signed, of: log, from: old, root: root)
    }
    try hand(out: update.bytes, line)
    return .done
  }

  /// A size as typed, or the head in a file.
  private func oldHead(
    _ text: String, of log: LogCode, _ line: ParsedCommand
  ) throws(CommandFailure) -> (size: Int, root: Hash?) {
    if let size = Int(text), size >= 0 { return (size, nil) }
    let heads = try outsideHeads(text, line)
    guard let head = heads.first(where: { $0.log == log }) else {
      throw .application(
        .transparency(
          .otherLog(expected: "\(log)", found: heads.first.map { "\($0.log)" } ?? text)))
    }
    return (head.head.size, head.head.root)
  }

  /// The head signed last when it covers an event, so that no key is needed; else a new one.
  private func signedHead(
    covering handle: Handle, _ line: ParsedCommand
  ) throws(CommandFailure) -> SignedCheckpoint {
    let keys = try requiredKeys(line)
    let known = try using { (registry) throws(ApplicationError) in
      guard try registry.event(handle) != nil else { throw .unknownHandle("\(handle)") }
      return try registry.signedHead(of: handle.log, keys)
    }
    if let known, known.checkpoint.head.size >= handle.seq { return known }
    return try signing(handle.log, line) { _ in }
  }
}
