package import Application
import Decisions
package import Events
package import LineEditing
import Projections
package import Texts

/// One sitting at a registry: a single command, a pipe of them, or the shell.
package final class Session {
  /// Where results go.
  package let console: any Console
  /// Files to import.
  package let files: any FileAccess
  /// Makes and opens registries.
  package let opener: any RegistryOpener
  /// Finds the key folder.
  package let keyFolders: any KeyStoreOpener
  /// Alters registries for the tamper lab.
  package let workshop: any TamperWorkshop
  /// Makes backups and puts them back.
  package let backups: any BackupWorkshop
  /// Where answers come from.
  package var reader: any LineReader
  /// The texts.
  package var texts: Texts
  /// The registry, once open.
  package var registry: Registry? {
    didSet {
      gate.registry = registry
      if let registry { watchFolding(of: registry) }
    }
  }
  /// Path of the registry as given.
  package var path: String?
  /// The chapter that entries are for when none is named.
  package var chapter: LogCode?
  /// Whether that is so because there is no other, and nobody chose it.
  var isOnlyChapter = false
  /// The part that the figures are of which were shown last.
  var shownPart: ShownPart?
  /// Whether somebody was told that figures are of the chosen chapter.
  var isScopeTold = false
  /// The entries of the series recorded last.
  var lastSeries: [Handle] = []
  /// The log that the command is about, once it has said so.
  var topic: LogCode?
  /// Options given before the command; they hold for every command.
  package var globals: [String: [String]] = [:]
  /// Whether this is the shell, or a pipe of its commands: not one command.
  package var isShell = false

  /// The chapter that the configuration names, for registries that have it.
  var usualChapter: String?
  /// The file whose lines are run; nil for the terminal and a pipe.
  var source: String?
  /// How many files are being run, one from the other.
  var sourceDepth = 0
  /// Whether a failure where nobody sits ends what is run.
  var goesOnAfterErrors = false
  /// Rows that somebody pasted, while they are imported.
  var pastedRows: [UInt8]?
  /// Whether somebody has said which language to speak: then the registry's is not asked.
  var isLanguageSaid = false

  /// Keys of vaults that are open for a while.
  package var vaultSessions: any VaultSessions = NoVaultSessions()
  /// Gives the editor a line typed before, once the vault is open.
  package var recall: ((String) -> Void)?
  /// Answers `sql`.
  package var queryEngine: any QueryEngine = NoQueryEngine()
  /// How often Ctrl-C was pressed while a command ran.
  package var interruptions: () -> Int = { 0 }
  /// Where the tour makes its registry.
  package var temporaryFolders: any TemporaryFolders = NoTemporaryFolders()
  /// What `sql` asked last, and from when it is.
  var query: (stamp: QueryStamp, database: any QueryDatabase)?
  /// How the vault stands in this sitting.
  var vault = VaultAtHand()
  /// What all output goes through.
  let gate = AccessGate()
  /// Whether a line tells how far the work has come.
  var isWorking = false
  /// The line that tells how far the folding of events has come, once it took long.
  var foldingLine: ProgressLine?

  /// Registries whose owner was told that they are synchronised: once is enough.
  private var warned: Set<String> = []

  /// Whether the clock rule is set aside, on record, for the command at hand.
  var overridesClock = false {
    didSet { registry?.environment.overridesClock = overridesClock }
  }

  /// A sitting without a registry.
  package init(
    console: any Console, files: any FileAccess, opener: any RegistryOpener,
    keyFolders: any KeyStoreOpener, workshop: any TamperWorkshop, backups: any BackupWorkshop,
    reader: any LineReader, texts: Texts
  ) {
    let gated = GatedConsole(console, gate)
    self.console = gated
    self.files = GatedFiles(inner: files, gate: gate)
    self.opener = opener
    self.keyFolders = keyFolders
    self.workshop = workshop
    self.backups = backups
    self.reader = reader
    self.texts = texts
    gated.beforeOutput = { [unowned self] in endFolding() }
  }

  /// The registry; opened when it is first needed.
  package func requiredRegistry() throws(CommandFailure) -> Registry {
    if let registry { return registry }
    guard let path = globals["register"]?.last else { throw .usage(.noRegistry) }
    let opened: Registry
    do throws(RegistryOpenError) { opened = try opener.open(path) } catch {
      throw .open(error, path: path)
    }
    opened.environment.overridesClock = overridesClock
    let keyFolder = globals["nøkler"]?.last
    opened.noteErasures { [keyFolders] () throws(KeyStoreError) in try keyFolders.open(keyFolder) }
    // What cannot be tidied now is tidied at the next opening.
    try? opened.settlePayloads()
    let asked = globals["per"]?.last
    let seen = if let asked { opened.at(try cursor(asked, of: opened)) } else { opened }
    registry = seen
    self.path = path
    speakAsRemembered(seen)
    try resumeVault(seen)
    warnOfSync(path)
    return seen
  }

  /// Says so when something copies the registry to other machines.
  func warnOfSync(_ path: String) {
    guard let service = opener.syncService(at: path), warned.insert(path).inserted else { return }
    remark(texts(.synced, texts.quoted(path), service.rawValue))
  }

  /// Turns a use case's error into a command's.
  func using<T>(
    _ body: (Registry) throws(ApplicationError) -> T
  ) throws(CommandFailure) -> T {
    let registry = try requiredRegistry()
    do throws(ApplicationError) { return try body(registry) } catch { throw .application(error) }
  }

  /// Refuses to record in somebody else's log before anything is asked.
  func requireOwn(_ log: LogCode) throws(CommandFailure) {
    let isCopy = try using { (registry) throws(ApplicationError) in try registry.isCopy(log) }
    if isCopy { throw .application(.exchange(.copy(log))) }
  }

  /// The chapter that a command is about: as named, as chosen, or the only one.
  func chapter(_ line: ParsedCommand) throws(CommandFailure) -> LogCode {
    let said = line[option: "lag"] ?? chapter?.description
    let named = if let said { said } else { try usualChapterHere()?.description }
    let chapter = try using { (registry) throws(ApplicationError) in
      try registry.chapter(named: named)
    }
    topic = chapter
    return chapter
  }

  /// The chapter that the configuration names, if the registry has it.
  func usualChapterHere() throws(CommandFailure) -> LogCode? {
    guard let usualChapter else { return nil }
    let registry = try requiredRegistry()
    return try? registry.chapter(named: usualChapter.lowercased())
  }
}
