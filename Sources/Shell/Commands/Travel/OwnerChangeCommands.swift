import Application
import EventLog
import Events
import Reports
import Texts

extension Session {
  /// `nøkkel be`: a key that the centre is to vouch for, as a file to send it.
  func requestKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    try using { (registry) throws(ApplicationError) in try registry.requireWhole() }
    guard let log = LogCode(line.parameters[0]) else {
      throw .application(.unknownChapter(line.parameters[0], near: []))
    }
    topic = log
    let path = line[option: "ut"] ?? "\(log).nøkkel"
    try requireNone(at: path)
    let passphrase = try newPassphrase(line)
    let request = try keeping { () throws(ApplicationError) in
      try registry.requestOwnerKey(of: log, passphrase: passphrase, keys)
    }
    try write(request, to: path)
    remark(texts(.keyRequested, texts.quoted(path)))
    remark("  " + Arrival.fingerprint(request.key.bytes).joined(separator: " "))
    return .done
  }

  /// `nøkkel svar`: the centre vouches for a key, or hands the log over that it wrote so far.
  func answerKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    try using { (registry) throws(ApplicationError) in try registry.requireWhole() }
    let request = try keyRequest(line)
    topic = request.log
    let path = line[option: "ut"] ?? "\(request.log).svar"
    try requireNone(at: path)
    remark(texts(.keyToVouchFor, request.log))
    remark("  " + Arrival.fingerprint(request.key.bytes).joined(separator: " "))
    if !line.has("bekreft") {
      guard mayAsk else { throw .application(.exchange(.notConfirmed(request.log))) }
      guard try confirm(texts(.lettersCompared), standing: false) else { throw .declined }
    }
    let answer = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      try registry.answer(request, keys, passphrases)
    }
    switch answer {
    case .vouched(let file):
      try write(file, to: path)
      remark(texts(.keyVouchedFor, texts.quoted(path)))
    case .handedOver(let handle): remark(texts(.logHandedOver, request.log, handle))
    }
    return .done
  }

  /// `nøkkel ta`: the key that the centre has vouched for is that of the log from here on.
  func takeKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    try using { (registry) throws(ApplicationError) in try registry.requireWhole() }
    let answer = try keyRequest(line)
    topic = answer.log
    let handle = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      try registry.take(answer, keys, passphrases)
    }
    remark(texts(.keyTaken, handle))
    return .done
  }

  private func keyRequest(_ line: ParsedCommand) throws(CommandFailure) -> KeyRequestFile {
    let path = line.parameters[0]
    let bytes: [UInt8]
    do throws(FileError) { bytes = try files.read(path, atMost: 1 << 16) } catch {
      throw .file(error, path: path)
    }
    guard let file = KeyRequestFile(bytes) else {
      throw .application(.exchange(.notAKeyRequest(path)))
    }
    return file
  }

  private func write(_ file: KeyRequestFile, to path: String) throws(CommandFailure) {
    do throws(FileError) { try files.write(file.bytes, to: path) } catch {
      throw .file(error, path: path)
    }
  }
}
