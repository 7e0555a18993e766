import Foundation
import Glibc
import TestSupport
import Testing

/// What cannot be done: the exit code of DESIGN.md, a sentence that names the thing and what to do,
/// and nothing recorded.
@Suite struct BadInputTests {
  struct Case: CustomStringConvertible, Sendable {
    let line: String
    let status: Int32
    /// What the sentence says.
    let says: [String]

    var description: String { line }

    init(_ line: String, _ status: Int32, _ says: String...) {
      self.line = line
      self.status = status
      self.says = says
    }
  }

  static let lines = [
    Case("kontroler", 64, "«kontroler»", "«kontroller»"),
    Case("xyzzy", 64, "«xyzzy»", "«hjelp»"),
    Case("logg --dag i", 64, "--dag", "«--lag»"),
    Case("vis bergen-1", 65, "«bergen-1»", "lag og nummer"),
    Case("vis asker-999", 65, "«asker-999»", "lag og nummer"),
    Case("forklar 17", 65, "«17»", "«asker-17»"),
    Case("rapport bufdir 2025 --lag bergen", 65, "«bergen»", "«lag»"),
    Case("rapport bufdir 2025 --lag aske", 65, "«aske»", "«asker»"),
    Case("rapport dans 2025", 64, "bufdir", "årsrapporter"),
    Case("rapport bufdir 2019", 65, "2019", "2020"),
    Case("mangler 2019", 65, "2019", "2020"),
    Case("rapport bufdir MMXXV", 65, "år", "2025"),
    Case("bor bufdir-2025/9z", 65, "«bufdir-2025/9z»", "[2c]"),
    Case("bor 2c", 65, "«2c»"),
    Case("logg tur --lag asker --dato 2025-02-30", 65, "--dato", "ikke finnes"),
    Case("logg tur --lag asker --dato 2027-02-20", 65, "20.02.2027"),
    Case("logg tur --lag asker --dato 1.5 --varighet 5", 65, "--varighet", "5 min"),
    Case("logg tur --lag asker --dato 1.5 --leder XX", 65, "leder", "Registrer personen"),
    Case("logg tur --lag asker --dato 1.5 --likepersoner KN,XX", 65, "likepersoner"),
    Case("logg tur --lag asker", 64, "--dato", "«hjelp logg»"),
    Case("logg --lag asker --dato 1.5", 64, "AKTIVITET", "«hjelp logg»"),
    Case("logg tur --dato 1.5", 64, "--lag", "«asker»"),
    Case("rett asker-20 --leder XX", 65, "leder"),
    Case("rett asker-20", 64, "«rett asker-20 --varighet 60»"),
    Case("rett asker-1 --varighet 60", 65, "asker-1"),
    Case("trekk asker-999", 65, "asker-999"),
    Case("gjeninnfør asker-20", 65, "asker-20", "ikke trukket"),
    Case("lag ny Larvik", 65, "kode", "«larvik»"),
    Case("lag ny asker --medlemmer mange --medlemsår 2025", 65, "--medlemmer"),
    Case("folk ny XX --lag asker --rolle sjef", 65, "--rolle", "likeperson"),
    Case("lag velg asker", 64, "«lag velg»", "--lag"),
    Case("eksporter alt", 64, "hendelser"),
    Case("eksporter hendelseslogg asker", 64, "--ut", "«hjelp eksporter hendelseslogg»"),
    Case("eksporter hendelseslogg bergen --ut x", 65, "«bergen»"),
    Case("eksporter hendelseslogg --ut x", 64, "asker, barum"),
    Case("rapport bufdir 2025 --format pdf", 64, "json"),
    Case("importer registrering", 64, "FIL"),
    Case("importer registrering borte.csv", 66, "borte.csv"),
    Case("importer registrering /", 66, "mappe"),
  ]

  @Test(arguments: lines)
  func lineThatCannotBeDone(_ line: Case) throws {
    let registry = try DiskRegistry()
    let said = try registry.run(line.line)
    try expect(said, line.status, line.says)
    #expect(try registry.events().count == 88)
  }

  struct File: CustomStringConvertible, Sendable {
    let name: String
    let bytes: [UInt8]
    let says: String

    var description: String { name }
  }

  static let files = [
    File(name: "ark.xlsx", bytes: [0x50, 0x4B, 3, 4, 20, 0, 6, 0], says: "skadet"),
    File(name: "ark.xls", bytes: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], says: ".xls"),
    File(name: "ark.csv", bytes: [0xFF, 0xFE, 0x6C, 0, 0x61, 0], says: "UTF-16"),
    File(
      name: "rapport.pdf", bytes: Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A],
      says: "ser ikke ut som"),
    File(
      name: "bilde.png", bytes: [0x89, 0x50, 0x4E, 0x47, 13, 10, 0x1A, 10, 0, 0, 0, 13],
      says: "ikke en tekstfil"),
    File(name: "tom.csv", bytes: [], says: "tom"),
    File(name: "feil.csv", bytes: Array("navn;alder\nKari;7\n".utf8), says: "--mal"),
    File(
      name: "andre.csv", bytes: Array("lag;kode;navn;rolle\nasker;KN;Kari;likeperson\n".utf8),
      says: "«importer personer»"),
    File(
      name: "sitat.csv", bytes: Array("lag;dato;aktivitet\nasker;\"1.1;tur\n".utf8),
      says: "linje 2"),
  ]

  @Test(arguments: files)
  func fileThatIsNotWhatItSays(_ file: File) throws {
    let registry = try DiskRegistry()
    let path = try registry.file(file.name, file.bytes)
    let said = try registry.run(["importer", "registrering", path])
    try expect(said, 65, [file.name, file.says])
    #expect(!said.errors.contains("Kari"))
    #expect(try registry.events().count == 88)
  }

  @Test func registryThatIsNotThere() throws {
    let registry = try DiskRegistry()
    for (path, says) in [
      (registry.scratch.path + "/borte", "borte"),
      (registry.scratch.path, "ikke et Varde-register"),
      ("/etc/passwd", "ikke et Varde-register"),
    ] {
      try expect(try Subprocess(DiskRegistry.program, ["-r", path, "lag"]), 66, [path, says])
      try expect(try Subprocess(DiskRegistry.program, ["-r", path], input: "lag\n"), 66, [says])
    }
    try expect(try Subprocess(DiskRegistry.program, ["lag"]), 64, ["-r MAPPE", "varde opprett"])
  }

  @Test func registryWithSomethingElseInItsPlace() throws {
    let registry = try DiskRegistry()
    try FileManager.default.removeItem(atPath: registry.path + "/log.sqlite")
    try Data("hei, dette er ingen database".utf8)
      .write(to: URL(fileURLWithPath: registry.path + "/log.sqlite"))
    _ = try Subprocess("chmod", ["600", registry.path + "/log.sqlite"])
    try expect(try registry.run("lag"), 66, ["ikke et Varde-register"])
  }

  @Test func registryWithoutItsPersonalFile() throws {
    let registry = try DiskRegistry()
    try FileManager.default.removeItem(atPath: registry.path + "/private.sqlite")
    try expect(try registry.run("lag"), 66, ["private.sqlite", "sikkerhetskopi"])
    #expect(!FileManager.default.fileExists(atPath: registry.path + "/private.sqlite"))
  }

  /// The format stands at byte 60 of the database (sqlite.org/fileformat.html section 1.3).
  @Test func registryOfANewerProgram() throws {
    let registry = try DiskRegistry()
    let url = URL(fileURLWithPath: registry.path + "/log.sqlite")
    var data = try Data(contentsOf: url)
    data[63] = 99
    try data.write(to: url)
    try expect(try registry.run("lag"), 65, ["nyere utgave", "99", "Oppdater"])
    #expect(try Data(contentsOf: url) == data)
  }

  /// As SQLite locks (sqlite.org/lockingv3.html): bytes from 2^30, held by this process.
  @Test func registryThatSomebodyElseWritesIn() throws {
    let registry = try DiskRegistry()
    let file = open(registry.path + "/log.sqlite", O_RDWR | O_CLOEXEC)
    defer { close(file) }
    var lock = flock(
      l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: 1 << 30, l_len: 512, l_pid: 0)
    try #require(fcntl(file, F_SETLK, &lock) == 0)
    try expect(try registry.run("logg tur --lag asker --dato 1.5"), 69, ["Vent litt"])
    lock.l_type = Int16(F_UNLCK)
    try #require(fcntl(file, F_SETLK, &lock) == 0)
    #expect(try registry.events().count == 88)
    #expect(try registry.run("logg tur --lag asker --dato 1.5").status == 0)
  }

  private static let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups"]

  /// Whether the tests can become somebody who may not write, and run the program so.
  static let canBeNobody =
    geteuid() == 0
    && (try? Subprocess("setpriv", nobody + [DiskRegistry.program, "hjelp"]))?.status == 0

  @Test(.enabled(if: canBeNobody, "only root with setpriv can become somebody else"))
  func registryThatMayOnlyBeRead() throws {
    let registry = try DiskRegistry()
    let personal = registry.path + "/private.sqlite"
    let kept = registry.scratch.path + "/kept"
    // A copy of the log alone, in a folder of one's own.
    _ = try Subprocess("mv", [personal, kept])
    _ = try Subprocess("chown", ["-R", "65534:65534", registry.path])
    _ = try Subprocess("chmod", ["400", registry.path + "/log.sqlite"])
    for (mode, path) in [("755", registry.scratch.path), ("500", registry.path)] {
      _ = try Subprocess("chmod", [mode, path])
    }
    func asNobody(_ line: String) throws -> Subprocess {
      let words = line.split(separator: " ").map(String.init)
      return try Subprocess(
        "setpriv", Self.nobody + [DiskRegistry.program, "-r", registry.path] + words)
    }
    #expect(try asNobody("rapport bufdir 2025").status == 0)
    #expect(try asNobody("kontroller").status == 0)
    for line in [
      "logg tur --lag asker --dato 1.5", "trekk asker-20", "rett asker-20 --varighet 60",
      "lag ny larvik", "angre --lag asker",
    ] {
      try expect(try asNobody(line), 77, ["lov til å skrive"])
    }
    try expect(try registry.run("lag"), 77, ["«\(registry.path)» eies av en annen"])
    _ = try Subprocess("chown", ["-R", "0:0", registry.path])
    _ = try Subprocess("chmod", ["700", registry.path])
    try expect(try asNobody("lag"), 77, [registry.path, "tilgang"])
    _ = try Subprocess("mv", [kept, personal])
    #expect(try registry.events().count == 88)
  }

  private func expect(_ said: Subprocess, _ status: Int32, _ says: [String]) throws {
    #expect(said.status == status, "\(said.errors)")
    #expect(said.output.isEmpty || said.errors.isEmpty == false)
    for text in says { #expect(said.errors.contains(text), "\(said.errors)") }
    // One sentence or two, not a dump.
    #expect(said.errors.utf8.count < 400, "\(said.errors)")
    #expect(said.errors.hasSuffix("\n"))
  }
}
