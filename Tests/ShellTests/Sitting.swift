import Application
import Events
import LineEditing
import Shell
import TestSupport
import Texts

/// Somebody at the shell with a registry in memory, and everything they would see.
final class Sitting {
  let console: FakeConsole
  let registry: Registry
  let session: Session
  let reader: ScriptedLineReader
  let folders = FakeFolders()

  /// - Parameters:
  ///   - answers: lines of the shell and answers to its questions, in order.
  ///   - isSeen: whether stdout and stderr are a terminal and somebody sits there.
  init(
    _ registry: Registry, _ answers: [ScriptedLineReader.Answer],
    files: FakeFiles = FakeFiles(), keys: FakeKeyStores = FakeKeyStores(),
    opener: (any RegistryOpener)? = nil, path: String = "asker.varde",
    backups: any BackupWorkshop = ClosedBackups(), isSeen: Bool = true, width: Int = 80,
    pageHeight: Int? = nil
  ) {
    self.registry = registry
    let console = FakeConsole(width: width, isSeen: isSeen, pageHeight: pageHeight)
    self.console = console
    reader = ScriptedLineReader(answers, isInteractive: isSeen)
    if isSeen { reader.onExchange = { console.show($0) } }
    session = Session(
      console: console, files: files, opener: opener ?? FakeRegistries([path: .success(registry)]),
      keyFolders: keys, workshop: ClosedWorkshop(), backups: backups, reader: reader,
      texts: Texts())
    session.queryEngine = TestQueries.engine
    session.temporaryFolders = folders
    session.globals["register"] = [path]
  }

  /// Every event there is.
  var events: [String] { get throws { try Self.events(of: registry) } }

  static func events(of registry: Registry) throws -> [String] {
    var lines: [String] = []
    try registry.exportEvents(only: nil) { bytes in
      lines.append(String(decoding: bytes, as: UTF8.self))
      return true
    }
    return lines
  }
}

extension Registry {
  /// The Asker sample as it grew: imported on 10 November 2026, one more row on the 14th.
  static func grown() throws -> Registry {
    let registry = Registry.inMemory()
    let now = registry.environment
    func goOn(to instant: String) {
      guard let instant = Instant(instant) else { return }
      registry.environment = Environment(
        built: now.built, clock: { instant }, random: now.draw)
    }
    goOn(to: "2026-11-10T10:00:00.000Z")
    _ = try SampleForms.asker.importAll(into: registry)
    goOn(to: "2026-11-14T10:00:00.000Z")
    let row = """
      lag;dato;varighet;aktivitet;leder;deltakere;erfaringsutveksling
      asker;2025-12-01;60;samtalegruppe;OÅ;4;ja
      """
    _ = try registry.importForms(
      ImportRequest(form: .entries, files: [("ny.csv", Array(row.utf8))]))
    registry.environment = now
    // As in a program that has just opened it.
    registry.dropAccesses()
    return registry
  }

  /// The Asker sample, imported.
  static func asker() throws -> Registry {
    let registry = Registry.inMemory()
    _ = try SampleForms.asker.importAll(into: registry)
    registry.dropAccesses()
    return registry
  }
}
