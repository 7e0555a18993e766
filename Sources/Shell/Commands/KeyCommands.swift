import Application
import Events
import Forms
import Reports
import Texts

extension Session {
  /// `nøkkel`: the keys of the registry's logs, one's own and the known ones. Works without a registry.
  func showKeys(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let store = try requiredKeys(line)
    let registry = globals["register"] == nil ? nil : try requiredRegistry()
    let listing = try keeping { () throws(ApplicationError) in try store.listing(registry) }
    write(.keys(listing, keyContext(registry)), line)
    return .done
  }

  /// `nøkkel ny`: a key for the owner of logs.
  func newKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let store = try requiredKeys(line)
    var named: [LogCode]?
    if !line.parameters.isEmpty {
      named = []
      for text in line.parameters {
        named?.append(
          try using { (registry) throws(ApplicationError) in try registry.log(named: text) })
      }
    }
    let byCentral = line.has("fra-sentralt")
    if byCentral, named == nil {
      throw .usage(.missingParameter("LAG", command: CommandTable.spec(.newKey).name))
    }
    let request = OwnerKeyRequest(
      logs: named, byCentral: byCentral, passphrase: try newPassphrase(line))
    let (key, listing) = try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      let key = try registry.makeOwnerKey(request, store, passphrases)
      return (key, try store.listing(registry))
    }
    let limit = format(line) == .table ? 5 : nil
    write(.newKey(key, in: listing, limit: limit, keyContext(registry)), line)
    return .done
  }

  /// `nøkkel kjenn`: a key of somebody else's is trusted.
  func trustKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let store = try requiredKeys(line)
    let words =
      try line[option: "ord"].map { (text) throws(CommandFailure) in
        try OptionReading.read("ord", text, TextCell.line)
      } ?? ""
    let text = try verifier(line.parameters[0])
    let name = try keeping { () throws(ApplicationError) in
      try store.trust(text, words: words)
    }
    remark(texts(.keyTrusted, name))
    return .done
  }

  /// `nøkkel avvis`: a key of somebody else's is trusted no more.
  func distrustKey(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let store = try requiredKeys(line)
    let name = try keeping { () throws(ApplicationError) in
      try store.distrust(line.parameters[0])
    }
    remark(texts(.keyDistrusted, name))
    return .done
  }

  private func keyContext(_ registry: Registry?) -> ReportContext {
    var context = ReportContext(texts: texts, isDemo: registry?.isDemo == true)
    context.isWithoutPassphrase = registry?.isWithoutPassphrase == true
    return context
  }

  func keeping<T>(_ body: () throws(ApplicationError) -> T) throws(CommandFailure) -> T {
    do throws(ApplicationError) { return try body() } catch { throw .application(error) }
  }

  /// The key folder: where `--nøkler` says, else where the environment says.
  func requiredKeys(_ line: ParsedCommand) throws(CommandFailure) -> any KeyStore {
    do throws(KeyStoreError) {
      return try keyFolders.open(line[option: "nøkler"] ?? globals["nøkler"]?.last)
    } catch { throw .application(.keys(error)) }
  }
}
