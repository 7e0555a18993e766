import Application
import EventLog
import Events
import Exchange
import Forms
import Reports
import Texts

extension Session {
  /// `send`: a log as a file for somebody.
  func send(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let log = try using { (registry) throws(ApplicationError) in
      try registry.log(named: line.parameters[0])
    }
    topic = log
    if let path = line[option: "ut"] { try requireNone(at: path) }
    let withPayloads = line.has("med-opplysninger")
    let recipient = try recipient(of: log, line)
    if case .open = recipient {
      if withPayloads { throw .usage(.openWithPayloads) }
      try confirmOpen(line)
    }
    let request = SendRequest(
      log: log, to: recipient, from: try firstEvent(line), withPayloads: withPayloads)
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    let sent = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      try registry.send(request, keys, passphrases)
    }
    let path =
      line[option: "ut"]
      ?? "\(log)-\(sent.events.lowerBound)-\(sent.events.upperBound).vardepost"
    do throws(FileError) { try files.write(sent.file, to: path) } catch {
      throw .file(error, path: path)
    }
    let owner = try using { (registry) throws(ApplicationError) in try registry.ownerKey(of: log) }
    var key: ReceiverKey?
    if case .sealed(let receiver) = recipient {
      key = receiver
      registry.rememberRecipient(receiver)
    }
    remark(texts(.signedFile, texts.quoted(path)))
    let letters = owner.map { Arrival.fingerprint($0.key.bytes) } ?? []
    write(.sent(sent, path: path, to: key, fingerprint: letters, try context()), line)
    return .done
  }

  /// Who is to open it: as said, else the centre whose log is here, else whoever got one last.
  private func recipient(
    of log: LogCode, _ line: ParsedCommand
  ) throws(CommandFailure) -> ParcelRecipient {
    if line.has("åpen") {
      if line.has("til") { throw .usage(.notTogether("til", "åpen")) }
      return .open
    }
    if let text = line[option: "til"] { return .sealed(try receiverKey(text)) }
    let known = try using { (registry) throws(ApplicationError) -> ReceiverKey? in
      if log != .central, try registry.isCopy(.central),
        let key = try registry.receiverKey(of: .central)
      {
        return key
      }
      return registry.lastRecipient
    }
    guard let known else { throw .application(.exchange(.noRecipient)) }
    return .sealed(known)
  }

  /// A receiver's key as typed, or the first line of the file that was named.
  private func receiverKey(_ text: String) throws(CommandFailure) -> ReceiverKey {
    var typed = text.trimmed
    if !typed.contains("+") {
      let bytes: [UInt8]
      do throws(FileError) { bytes = try files.read(text, atMost: 1 << 16) } catch {
        throw .file(error, path: text)
      }
      typed = String(decoding: bytes.prefix { $0 != 10 && $0 != 13 }, as: UTF8.self).trimmed
    }
    do throws(ParcelError) { return try ReceiverKey(typed) } catch {
      throw .application(.parcel(error))
    }
  }

  /// Number of the first event; nil for what the receiver is not known to have.
  private func firstEvent(_ line: ParsedCommand) throws(CommandFailure) -> Int? {
    let stated = try line[option: "fra"].map { (text) throws(CommandFailure) in
      try OptionReading.read("fra", text) { (text) throws(CellProblem) in
        try NumberCell.parse(text, in: 1...Int(Int32.max))
      }
    }
    guard line.has("alt") else { return stated }
    if stated != nil { throw .usage(.notTogether("fra", "alt")) }
    return 1
  }

  private func confirmOpen(_ line: ParsedCommand) throws(CommandFailure) {
    if line.has("ja") { return }
    guard mayAsk else { throw .usage(.openNotSaid) }
    remark(texts(.openWarning))
    guard try confirm(texts(.openQuestion), standing: false) else { throw .declined }
  }

  /// `nøkkel mottak`: the key that others seal to, made when there is none.
  func receiverKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    let log = try receivingLog(line)
    topic = log
    let here = try receiverKeyHere(line)
    let key: ReceiverKey
    if let here {
      key = here
    } else {
      let passphrase = try newPassphrase(line)
      key = try keeping { () throws(ApplicationError) in
        try registry.makeReceiverKey(in: log, passphrase: passphrase, keys)
      }
    }
    if format(line) == .json {
      write(.receiverKey(key, of: log, try context()), line)
    } else {
      // Broken over lines it could not be copied.
      console.write(key.text + "\n")
    }
    remark(texts(.receiverKeyGroups, key.groups.joined(separator: " ")))
    remark(texts(.receiverKeyNext))
    if here == nil { remark(texts(.receiverKeyIsKept, keys.place)) }
    return .done
  }

  /// The key to show: it stands in the log, and its private half is here; nil when one is to be made.
  func receiverKeyHere(_ line: ParsedCommand) throws(CommandFailure) -> ReceiverKey? {
    if line.has("ny") { return nil }
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    let log = try receivingLog(line)
    return try keeping { () throws(ApplicationError) -> ReceiverKey? in
      guard let key = try registry.receiverKey(of: log) else { return nil }
      do throws(KeyStoreError) {
        return try keys.receivers(of: key.organisation).contains { $0.key == key } ? key : nil
      } catch { throw .keys(error) }
    }
  }

  /// The log as named, the central one, or the only one of one's own.
  private func receivingLog(_ line: ParsedCommand) throws(CommandFailure) -> LogCode {
    if let named = line.parameters.first {
      return try using { (registry) throws(ApplicationError) in try registry.log(named: named) }
    }
    let own = try using { (registry) throws(ApplicationError) -> [LogCode] in
      var own: [LogCode] = []
      for log in try registry.logs() where try !registry.isCopy(log) { own.append(log) }
      return own
    }
    if own.contains(.central) { return .central }
    return try only(own, .receiverKey)
  }

  /// The only one of some logs; which there are, where somebody has to say which.
  func only(_ logs: [LogCode], _ command: CommandID) throws(CommandFailure) -> LogCode {
    if logs.count == 1 { return logs[0] }
    let name = CommandTable.spec(command).name
    if logs.isEmpty { throw .usage(.missingParameter("LAG", command: name)) }
    throw .usage(.severalLogs(logs.map(\.description), command: name))
  }
}
