import Foundation
import Glibc
import TestSupport
import Testing

/// Reports in files of a real disk.
@Suite("a report in a file is whole or not there")
struct ReportFileTests {
  private let registry: DiskRegistry
  private let folder: URL

  init() throws {
    registry = try DiskRegistry()
    folder = registry.scratch.appendingPathComponent("ut")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
  }

  private func write(_ name: String, _ more: String...) throws -> Subprocess {
    try registry.run(
      ["rapport", "bufdir", "2025", "--fil", folder.path + "/" + name] + more)
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test("only its owner reads it, and nothing else stays")
  func ownersAlone() throws {
    #expect(try write("a.json").status == 0)
    #expect(try names() == ["a.json"])
    var status = stat()
    #expect(stat(folder.path + "/a.json", &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    let shown = try registry.run("rapport bufdir 2025 --format json").output
    #expect(try String(contentsOfFile: folder.path + "/a.json", encoding: .utf8) == shown)
  }

  @Test("what is there stays, unless it is to be written over")
  func existing() throws {
    let old = folder.appendingPathComponent("a.csv")
    try Data(repeating: 7, count: 1 << 20).write(to: old)
    let refused = try write("a.csv")
    #expect(refused.status == 73)
    #expect(refused.errors.contains("--overskriv"))
    #expect(try Data(contentsOf: old) == Data(repeating: 7, count: 1 << 20))
    #expect(try write("a.csv", "--overskriv").status == 0)
    #expect(
      try String(contentsOf: old, encoding: .utf8)
        == registry.run("rapport bufdir 2025 --format csv").output)
    #expect(try names() == ["a.csv"])
  }

  @Test("nothing but a file is replaced", arguments: ["lenke.csv", "mappe.csv", "rør.csv"])
  func notPlain(name: String) throws {
    let path = folder.path + "/" + name
    let target = try registry.file("mål.csv", "urørt")
    switch name {
    case "lenke.csv": #expect(symlink(target, path) == 0)
    case "mappe.csv": #expect(mkdir(path, 0o700) == 0)
    default: #expect(mkfifo(path, 0o600) == 0)
    }
    #expect(try write(name, "--overskriv").status == 73)
    #expect(try names() == [name])
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "urørt")
  }

  @Test("a folder that is not there")
  func missing() throws {
    let missing = try write("finnes-ikke/a.csv")
    #expect(missing.status == 73)
    #expect(missing.errors.contains("Mappa"))
    #expect(try names().isEmpty)
  }

  @Test("a folder that is closed", .enabled(if: geteuid() != 0, "nothing is closed to root"))
  func closed() throws {
    #expect(chmod(folder.path, 0o500) == 0)
    let closed = try write("a.csv")
    #expect(closed.status == 77)
    #expect(closed.errors.contains("tilgang til mappa"))
    #expect(try names().isEmpty)
  }

  /// Whether a small disk can be mounted here, where nobody else sees it.
  static let canMount =
    (try? Subprocess(
      "unshare", ["--mount", "--map-root-user", "mount", "-t", "tmpfs", "x", "/mnt"]
    )
    .status) == 0

  @Test("a full disk", .enabled(if: canMount, "no disk can be mounted here"))
  func full() throws {
    // What is there fills the disk but for one block.
    let script = """
      mount -t tmpfs -o size=16k x "$1" && head -c 8192 /dev/zero > "$1/a.json" || exit 99
      "$2" -r "$3" rapport bufdir 2025 --fil "$1/a.json" --overskriv --format html; status=$?
      "$2" -r "$3" rapport bufdir 2025 --fil "$1/b.xlsx"
      echo $?; ls -A "$1"; head -c 8192 /dev/zero | cmp - "$1/a.json" && echo urørt; exit $status
      """
    let ran = try Subprocess(
      "unshare",
      [
        "--mount", "--map-root-user", "sh", "-c", script, "sh", folder.path, DiskRegistry.program,
        registry.path,
      ])
    #expect(ran.status == 74, "\(ran.errors)")
    #expect(ran.output == "74\na.json\nurørt\n", "\(ran.errors)")
    #expect(ran.errors.contains("ikke plass"))
  }

  @Test("the same bytes at any time and in any time zone")
  func sameBytes() throws {
    #expect(try write("a.xlsx").status == 0)
    var environment = ProcessInfo.processInfo.environment
    environment["TZ"] = "Asia/Tokyo"
    environment["LC_ALL"] = "C"
    let path = folder.path + "/b.xlsx"
    _ = try registry.run(
      ["rapport", "bufdir", "2025", "--fil", path], environment: environment)
    let one = try Data(contentsOf: folder.appendingPathComponent("a.xlsx"))
    #expect(try one == Data(contentsOf: folder.appendingPathComponent("b.xlsx")))
    #expect(one.count > 5_000)
  }
}
