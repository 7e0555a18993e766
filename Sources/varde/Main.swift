import Application
import CProcess
import Foundation
import KeyFiles
import LineEditing
import SQLiteStores
import Shell
import Synchronization
import Texts

@main
struct Main {
  static func main() {
    varde_refuse_core_dumps()
    let arguments = Array(CommandLine.arguments.dropFirst())
    exit(Program(arguments).run().rawValue)
  }
}

/// How often Ctrl-C was pressed while a command ran: more than a flag, so that nobody has to reset it.
private let interruptions = Atomic<Int>(0)

/// The composition root: real clock, randomness, files and terminal put together.
struct Program {
  let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  func run() -> ExitCode {
    let console = SystemConsole()
    let session = Session(
      console: console, files: DiskFiles(), opener: DiskRegistries(), keyFolders: DiskKeyStores(),
      workshop: SQLiteWorkshop(),
      backups: SQLiteBackupWorkshop(
        keysUsed: SQLiteSealedStore.keysUsed, keysKept: SQLiteVaultKeys.keysKept,
        peopleWithoutKey: SQLiteSealedStore.peopleWithoutKey),
      reader: SilentLineReader(), texts: Texts())
    session.queryEngine = SQLiteQueryEngine()
    session.temporaryFolders = SystemFolders()
    session.interruptions = { interruptions.load(ordering: .relaxed) }
    session.vaultSessions = RuntimeSessions(ProcessInfo.processInfo.environment["XDG_RUNTIME_DIR"])
    let status = run(session)
    if console.flush() { return status }
    session.remarkOutputFailed()
    return status == .done ? .inputOutput : status
  }

  private func run(_ session: Session) -> ExitCode {
    let rest: [String]
    do { (session.globals, rest) = try CommandLineParser.globals(arguments) } catch {
      return session.fail(.usage(error))
    }
    let isOneCommand = !rest.isEmpty || session.globals["hjelp"] != nil
    let disk = DiskConfiguration.read()
    session.reader = Self.reader(isOneCommand: isOneCommand, disk.configuration.keys)
    do throws(CommandFailure) {
      try session.settle(
        disk.configuration, disk.problems, path: disk.path, DiskConfiguration.variable)
    } catch {
      return session.fail(error)
    }
    if isOneCommand { return session.run(rest.isEmpty ? ["hjelp"] : rest) }
    if session.globals["register"] == nil {
      // Commands of a pipe are not to vanish.
      let isPiped = !Terminal.isTerminal(STDIN_FILENO)
      return isPiped ? session.fail(.usage(.noRegistry)) : session.welcome()
    }
    return shell(session)
  }

  private func shell(_ session: Session) -> ExitCode {
    do throws(CommandFailure) {
      _ = try session.requiredRegistry()
      if let terminal = session.reader as? TerminalLineReader {
        session.recall = { terminal.addHistory($0) }
        // While a line is edited Ctrl-C drops it; while a command runs it must not end the shell.
        // Ignoring the signal would make the editor ignore it too.
        signal(SIGINT) { _ in interruptions.add(1, ordering: .relaxed) }
      }
      return session.loop()
    } catch {
      return session.fail(error)
    }
  }

  /// Somebody at the terminal who sees answers and remarks, or a pipe of commands; a single command on
  /// no terminal asks nothing.
  private static func reader(
    isOneCommand: Bool, _ keys: Configuration.EditingKeys?
  ) -> any LineReader {
    let isSeen = [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO].allSatisfy(Terminal.isTerminal)
    let mode: EditingMode? =
      switch keys {
      case .vi: .vi
      case .emacs: .emacs
      case nil: nil
      }
    if isSeen, let terminal = try? TerminalLineReader(mode: mode) { return terminal }
    return isOneCommand ? SilentLineReader() : PipedLineReader()
  }
}

/// Nobody to ask.
struct SilentLineReader: LineReader {
  var lineNumber: Int? { nil }
  var isInteractive: Bool { false }
  mutating func readLine(_ request: LineRequest) -> LineResult { .end }
}
