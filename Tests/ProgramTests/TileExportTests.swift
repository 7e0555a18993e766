import Foundation
import TestSupport
import Testing

/// `eksporter hendelseslogg` on disk, and folders of tiles that a stranger made.
@Suite struct TileExportTests {
  /// A registry with keys, and what was exported of it.
  private struct Place {
    let registry: DiskRegistry

    init() throws {
      registry = try DiskRegistry()
      try run("nøkkel ny")
    }

    func path(_ name: String) -> String { registry.scratch.path + "/" + name }

    @discardableResult
    func run(_ line: String, ends status: Int32 = 0) throws -> Subprocess {
      let said = try registry.run(
        line.split(separator: " ").map(String.init),
        environment: ["VARDE_KEYS": path("nøkler"), "PATH": "/usr/bin:/bin"])
      #expect(said.status == status, "\(line): \(said.status) \(said.errors)\(said.output)")
      return said
    }

    @discardableResult
    func export(_ to: String, _ more: String = "", ends status: Int32 = 0) throws -> Subprocess {
      try run("eksporter hendelseslogg asker --ut \(path(to)) \(more)", ends: status)
    }

    @discardableResult
    func check(_ name: String, ends status: Int32 = 0) throws -> Subprocess {
      try run("kontroller \(path(name))", ends: status)
    }

    /// Paths of the files in a folder, with their bytes.
    func files(_ name: String) throws -> [String: Data] {
      let folder = URL(filePath: path(name))
      var files: [String: Data] = [:]
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        var isFolder: ObjCBool = false
        let file = folder.appending(path: name)
        _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
        if !isFolder.boolValue { files[name] = try Data(contentsOf: file) }
      }
      return files
    }

    func root(_ name: String) throws -> Subprocess {
      let program = Page.root.appendingPathComponent("Tests/Audit/tiles.py").path
      return try Subprocess("python3", ["-B", program, path(name)])
    }
  }

  /// 600 more events in one batch: three leaf tiles and one above.
  private func grow(_ place: Place, days: ClosedRange<Int>) throws {
    var form = "lag;dato;varighet;aktivitet;leder;deltakere\n"
    for day in days {
      for minutes in 1...20 { form += "asker;2025-03-\(day);\(minutes + 30);samtalegruppe;KN;4\n" }
    }
    let file = try place.registry.file("mer-\(days.lowerBound).csv", form)
    try place.run("importer registrering \(file) --ja")
  }

  @Test func eventsComeBackToTheByte() throws {
    let place = try Place()
    try grow(place, days: 10...24)
    try place.export("ut", "--med-hendelser --ja")
    let events = try place.registry.events(["--lag", "asker"])
    #expect(events.count > 256)
    let files = try place.files("ut")
    var found: [String] = []
    for path in files.keys.sorted() where path.hasPrefix("tile/entries/") {
      var rest = try #require(files[path])[...]
      while rest.count >= 2 {
        let length = Int(rest[rest.startIndex]) << 8 | Int(rest[rest.startIndex + 1])
        found.append(String(decoding: rest.dropFirst(2).prefix(length), as: UTF8.self))
        rest = rest.dropFirst(2 + length)
      }
      #expect(rest.isEmpty)
    }
    #expect(found == events)
    let said = try place.check("ut").output
    #expect(said.contains("med hendelsene"), "\(said)")
    let computed = try place.root("ut")
    #expect(computed.status == 0, "\(computed.errors)")
    #expect(computed.output.hasSuffix(": \(events.count) events, root same\n"))
    // And a program of its own says so of another byte.
    let tile = URL(filePath: place.path("ut/tile/0/000"))
    var bytes = try Data(contentsOf: tile)
    bytes[77] ^= 1
    try bytes.write(to: tile)
    #expect(try place.root("ut").status == 1)
    #expect(try place.check("ut", ends: 1).output.contains("nummer 3 "))
  }

  @Test func withoutEventsNothingOfThemIsThere() throws {
    let place = try Place()
    try place.export("ut")
    let files = try place.files("ut")
    let size = try place.registry.events(["--lag", "asker"]).count
    #expect(Set(files.keys) == ["checkpoint", "tile/0/000.p/\(size)"])
    #expect(files["tile/0/000.p/\(size)"]?.count == 32 * size)
    let said = try place.export("annet", "--med-hendelser", ends: 64)
    #expect(said.errors.contains("helseopplysninger") && said.errors.contains("--ja"))
    #expect(!FileManager.default.fileExists(atPath: place.path("annet")))
  }

  @Test func aLaterExportAddsToAnEarlierOne() throws {
    let place = try Place()
    try place.export("ut", "--med-hendelser --ja")
    let first = try place.files("ut")
    try place.run("trekk asker-20 --grunn annet")
    try place.export("ut", "--med-hendelser --ja")
    let second = try place.files("ut")
    // The earlier head's tiles are still served; none is another.
    for (path, bytes) in first where path != "checkpoint" { #expect(second[path] == bytes) }
    #expect(second.count == first.count + 2)
    #expect(second["checkpoint"] != first["checkpoint"])
    try place.check("ut")
    try grow(place, days: 10...24)
    try place.export("ut", "--med-hendelser --ja")
    let third = try place.files("ut")
    #expect(third["tile/0/000"] != nil)
    #expect(!third.keys.contains { $0.contains("000.p/") && !$0.hasPrefix("tile/1/") })
    try place.check("ut")
    try place.export("ut", "--med-hendelser --ja")
    #expect(try place.files("ut") == third)
    let refused = try place.export("ut", ends: 73)
    #expect(refused.errors.contains("--med-hendelser"))
  }

  @Test func whatElseIsThereIsLeftAlone() throws {
    let place = try Place()
    let manager = FileManager.default
    for name in ["bilder", "skjult"] {
      try manager.createDirectory(atPath: place.path(name), withIntermediateDirectories: false)
    }
    try Data("x".utf8).write(to: URL(filePath: place.path("bilder/a.jpg")))
    try Data("x".utf8).write(to: URL(filePath: place.path("skjult/.git")))
    try Data("x".utf8).write(to: URL(filePath: place.path("fil")))
    for name in ["bilder", "skjult", "fil"] {
      let before = try? place.files(name)
      let said = try place.export(name, ends: 73)
      #expect(said.errors.contains(name))
      #expect((try? place.files(name)) == before)
    }
    // Another log's export, an altered tile, and one of a longer history than this.
    try place.run("eksporter hendelseslogg sentralt --ut \(place.path("sentralt"))")
    let central = try place.files("sentralt")
    #expect(try place.export("sentralt", ends: 65).errors.contains("/sentralt/"))
    #expect(try place.files("sentralt") == central)
    try place.export("ut")
    let size = try place.registry.events(["--lag", "asker"]).count
    let tile = URL(filePath: place.path("ut/tile/0/000.p/\(size)"))
    var bytes = try Data(contentsOf: tile)
    bytes[0] ^= 1
    try bytes.write(to: tile)
    #expect(try place.export("ut", ends: 1).errors.contains("000.p/\(size)"))
    #expect(try Data(contentsOf: tile) == bytes)
    let checkpoint = try String(contentsOfFile: place.path("ut/checkpoint"), encoding: .utf8)
    let longer = checkpoint.replacing("\n\(size)\n", with: "\n\(size + 1)\n")
    try longer.write(toFile: place.path("ut/checkpoint"), atomically: true, encoding: .utf8)
    #expect(try place.export("ut", ends: 1).errors.contains("annen historie"))
  }

  /// What was broken off has tiles and no checkpoint, perhaps half a file beside.
  @Test func anExportThatWasBrokenOffGoesOn() throws {
    let place = try Place()
    try place.export("ut")
    let whole = try place.files("ut")
    try FileManager.default.removeItem(atPath: place.path("ut/checkpoint"))
    try Data([1]).write(to: URL(filePath: place.path("ut/tile/0/.000.tmp")))
    try place.check("ut", ends: 66)
    try place.export("ut")
    let size = try place.registry.events(["--lag", "asker"]).count
    #expect(try place.files("ut")["tile/0/000.p/\(size)"] == whole["tile/0/000.p/\(size)"])
    try place.check("ut")
  }

  /// What may be published has no events left from an export that was broken off.
  @Test func eventsThatWereBegunAreNotPublished() throws {
    let place = try Place()
    try place.export("ut", "--med-hendelser --ja")
    try FileManager.default.removeItem(atPath: place.path("ut/checkpoint"))
    #expect(try place.export("ut", ends: 73).errors.contains("--med-hendelser"))
    try place.export("ut", "--med-hendelser --ja")
    #expect(try place.check("ut").output.contains("med hendelsene"))
  }

  /// A folder that a stranger made: nothing in it leads out of it, for reading or writing.
  @Test(arguments: ["checkpoint", "tile", "tile/0", "tile/0/000.p", "tile/0/000.p/FILE"])
  func linksAreNotFollowed(_ name: String) throws {
    let place = try Place()
    try place.export("ut")
    let size = try place.registry.events(["--lag", "asker"]).count
    let link = place.path("ut/" + name.replacing("FILE", with: "\(size)"))
    let outside = place.path("utenfor")
    try FileManager.default.moveItem(atPath: link, toPath: outside)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: outside)
    let before = FileManager.default.subpaths(atPath: outside)
    let content = try? Data(contentsOf: URL(filePath: outside))
    let checked = try place.check("ut", ends: name == "checkpoint" ? 66 : 1)
    #expect((checked.errors + checked.output).contains("vanlig fil"))
    try place.run("trekk asker-20 --grunn annet")
    let said = try place.export("ut", ends: name == "tile/0/000.p/FILE" ? 0 : 66)
    #expect(name == "tile/0/000.p/FILE" || said.errors.contains("følges ikke"))
    #expect(FileManager.default.subpaths(atPath: outside) == before)
    #expect((try? Data(contentsOf: URL(filePath: outside))) == content)
  }

  /// An event that was altered behind the registry's back does not go out as if it were the log's.
  @Test func whatIsAlteredIsNotHandedOut() throws {
    let place = try Place()
    try place.registry.tamper("log.sqlite", #""participants":12"#, #""participants":13"#)
    let said = try place.export("ut", "--med-hendelser --ja", ends: 65)
    #expect(said.errors.contains("asker-"))
    #expect(!FileManager.default.fileExists(atPath: place.path("ut")))
  }

  @Test func aLogWithoutAKeyIsNotExported() throws {
    let registry = try DiskRegistry()
    let to = registry.scratch.path + "/ut"
    let said = try registry.run("eksporter hendelseslogg asker --ut \(to)")
    #expect(said.status == 65)
    #expect(said.errors.contains("«nøkkel ny»"))
    #expect(!FileManager.default.fileExists(atPath: to))
  }
}
