import Foundation
import TestSupport
import Testing

/// Logs that travel between two folders as two laptops, with the program as it is.
@Suite struct TravelTests {
  /// A registry with keys of its own.
  private final class Laptop {
    let registry: DiskRegistry
    var keys: String { registry.scratch.path + "/nøkler" }
    private var variables: [String: String] { ["VARDE_KEYS": keys, "PATH": "/usr/bin:/bin"] }

    init() throws { registry = try DiskRegistry(isEmpty: true) }

    /// One command; must end so.
    @discardableResult
    func run(_ line: String..., ends status: Int32 = 0) throws -> Subprocess {
      try run(line, ends: status)
    }

    @discardableResult
    func run(_ line: [String], ends status: Int32 = 0) throws -> Subprocess {
      let said = try registry.run(line, environment: variables)
      #expect(said.status == status, "\(line): \(said.status) \(said.errors)\(said.output)")
      return said
    }
  }

  private static let markers = ["Kari Markør", "41999777", "Markørveien 3", "markørkaffe"]

  private func chapter() throws -> Laptop {
    let chapter = try Laptop()
    try chapter.run("lag", "ny", "asker", "--navn", "Mental Helse Asker", "--slag", "lokallag")
    try chapter.run(
      "folk", "ny", "KN", "--navn", Self.markers[0], "--telefon", Self.markers[1], "--adresse",
      Self.markers[2], "--rolle", "likeperson", "--oppnevnt", "2022-02-10")
    try chapter.run(
      "logg", "samtalegruppe", "--dato", "2025-11-05", "--varighet", "60", "--leder", "KN",
      "--deltakere", "4", "--merknad", Self.markers[3])
    try chapter.run("nøkkel", "ny")
    return chapter
  }

  private func centre() throws -> (laptop: Laptop, key: String) {
    let centre = try Laptop()
    try centre.run("lag", "ny", "sentralt", "--navn", "Mental Helse", "--slag", "sentralt")
    try centre.run("nøkkel", "ny")
    let key = try centre.run("nøkkel", "mottak").output
    #expect(try centre.run("nøkkel", "mottak").output == key)
    return (centre, try centre.registry.file("sentralt.nøkkel", key))
  }

  @Test func onlyTheReceiverReadsIt() throws {
    let (centre, key) = try centre()
    let chapter = try chapter()
    let file = chapter.registry.scratch.path + "/asker.vardepost"
    let open = chapter.registry.scratch.path + "/åpen.vardepost"
    try chapter.run("send", "asker", ends: 64)
    try chapter.run("send", "asker", "--til", key, "--med-opplysninger", "--ut", file)
    try chapter.run("send", "asker", "--til", key, "--ut", file, ends: 73)
    try chapter.run("send", "asker", "--åpen", "--ut", open, ends: 64)
    try chapter.run("send", "asker", "--åpen", "--ja", "--ut", open)
    for path in [file, open] {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for marker in Self.markers {
        #expect(bytes.range(of: Data(marker.utf8)) == nil, "\(marker) in \(path)")
      }
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).range(of: Data("chapter".utf8)) == nil)
    // Another registry has not the key; nobody said whose key it is.
    try chapter.run("motta", file, ends: 77)
    try centre.run("motta", file, ends: 77)
    try centre.run("motta", file, "--bekreft")
    try centre.run("motta", file, open)
    #expect(
      try centre.registry.events(["--lag", "asker"]) == chapter.registry.events(["--lag", "asker"]))
    let shown = try centre.run("vis", "asker-6").output
    #expect(shown.contains(Self.markers[3]))
    #expect(try centre.run("folk", "--lag", "asker").output.contains(Self.markers[0]))
    try centre.run("trekk", "asker-6", "--grunn", "annet", ends: 77)
    try centre.run("kontroller")
    // What the access log says of it.
    #expect(try chapter.run("tilgang", "--format", "json").output.contains("\"report\""))
  }

  /// Whoever has a copy can publish it, as far as its owner signed it: the same files that the owner makes.
  @Test func tilesOfACopy() throws {
    let (centre, key) = try centre()
    let chapter = try chapter()
    let file = chapter.registry.scratch.path + "/asker.vardepost"
    let own = chapter.registry.scratch.path + "/fliser"
    let copy = centre.registry.scratch.path + "/fliser"
    try chapter.run("send", "asker", "--til", key, "--ut", file)
    try chapter.run("eksporter", "hendelseslogg", "--ut", own)
    try centre.run("motta", file, "--bekreft")
    let said = try centre.run("eksporter", "hendelseslogg", "--ut", copy, ends: 64)
    #expect(said.errors.contains("asker eller sentralt"))
    try centre.run("eksporter", "hendelseslogg", "asker", "--ut", copy)
    for path in ["checkpoint", "tile/0/000.p/7"] {
      let bytes = FileManager.default.contents(atPath: own + "/" + path)
      #expect(bytes != nil && bytes == FileManager.default.contents(atPath: copy + "/" + path))
    }
    try centre.run("kontroller", copy)
    try centre.run("eksporter", "hendelseslogg", "asker", "--ut", copy)
  }

  /// Consent to sharing that was taken back keeps the contact data at home.
  @Test func whoDoesNotShareStaysAtHome() throws {
    let (centre, key) = try centre()
    let chapter = try chapter()
    try chapter.run("samtykke", "gi", "KN", "deling", "--lag", "asker")
    try chapter.run("samtykke", "trekk", "KN", "deling", "--lag", "asker")
    let file = chapter.registry.scratch.path + "/asker.vardepost"
    let sent = try chapter.run(
      "send", "asker", "--til", key, "--med-opplysninger", "--ut", file, "--format", "json")
    #expect(try json(sent.output)["withheld"] as? Int == 1)
    try centre.run("motta", file, "--bekreft")
    #expect(try !centre.run("folk", "--lag", "asker").output.contains(Self.markers[0]))
    #expect(try centre.run("vis", "asker-6").output.contains(Self.markers[3]))
  }

  /// A file that was cut or altered anywhere changes nothing.
  @Test func brokenFilesAreRefused() throws {
    let (centre, key) = try centre()
    let chapter = try chapter()
    let file = chapter.registry.scratch.path + "/asker.vardepost"
    try chapter.run("send", "asker", "--til", key, "--ut", file)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
    let before = try centre.registry.events()
    for length in stride(from: 0, to: bytes.count, by: 512) {
      let cut = try centre.registry.file("kuttet", bytes.prefix(length))
      let said = try centre.run("motta", cut, "--bekreft", ends: 65)
      #expect(said.errors.contains("kuttet: "))
    }
    var other = bytes
    other[bytes.count / 2] ^= 1
    let altered = try centre.registry.file("endret", other)
    try centre.run("motta", altered, "--bekreft", ends: 65)
    #expect(try centre.registry.events() == before)
    try centre.run("motta", altered, file, "--bekreft", ends: 2)
    try centre.run("kontroller")
  }

  /// Killed while another branch takes the place of what is here: nothing that was recorded is lost, and the
  /// same command completes it. 10 places, or 100 where it may take long.
  @Test func killedWhileItChangesBranches() throws {
    let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"
    var random = SeededRandom(seed: 20_261_122)
    let chapter = try chapter()
    let golden = chapter.registry.scratch.path + "/gammel.varde"
    let goldenKeys = chapter.registry.scratch.path + "/gamle-nøkler"
    try FileManager.default.copyItem(atPath: chapter.registry.path, toPath: golden)
    try FileManager.default.copyItem(atPath: chapter.keys, toPath: goldenKeys)
    func line(_ minutes: Int) -> [String] {
      ["logg", "tur", "--dato", "2025-06-01", "--varighet", "\(minutes)", "--deltakere", "7"]
    }
    let file = chapter.registry.scratch.path + "/ny.vardepost"
    for minutes in 61...63 { try chapter.run(line(minutes)) }
    try chapter.run("send", "asker", "--alt", "--åpen", "--ja", "--ut", file)
    func old(_ path: String, _ keys: String, _ line: [String]) throws -> Subprocess {
      try Subprocess(DiskRegistry.program, ["-r", path, "--nøkler", keys] + line)
    }
    for minutes in 71...73 {
      #expect(try old(golden, goldenKeys, line(minutes)).status == 0)
    }
    // Signed here too: what was signed last must not be left behind.
    let signed = chapter.registry.scratch.path + "/gammel.vardepost"
    #expect(
      try old(golden, goldenKeys, ["send", "asker", "--åpen", "--ja", "--ut", signed]).status == 0)
    let change = ["motta", file, "--bytt-gren"]
    var taken = 0.0
    for round in 0...(isLong ? 100 : 10) {
      let path = chapter.registry.scratch.path + "/\(round).varde"
      let keys = chapter.registry.scratch.path + "/\(round)-nøkler"
      try FileManager.default.copyItem(atPath: golden, toPath: path)
      try FileManager.default.copyItem(atPath: goldenKeys, toPath: keys)
      let begun = ContinuousClock.now
      if round == 0 {
        #expect(try old(path, keys, change).status == 0)
        taken = (ContinuousClock.now - begun) / .microseconds(1)
      } else {
        let program = try RunningProgram(["-r", path, "--nøkler", keys] + change)
        usleep(UInt32.random(in: 0...UInt32(taken), using: &random))
        _ = program.kill()
      }
      let again = try old(path, keys, change)
      #expect(again.status == 0, "round \(round): \(again.errors)")
      let recorded = try old(path, keys, ["før", "på", "nytt", "--alle"])
      #expect(recorded.status == 0, "round \(round): \(recorded.errors)")
      let events = try old(path, keys, ["eksporter", "hendelser", "--lag", "asker"]).output
      for minutes in Array(61...63) + Array(71...73) {
        #expect(events.contains("\"minutes\":\(minutes)"), "round \(round): \(minutes)")
      }
      let sent = path + ".vardepost"
      let after = try old(path, keys, ["send", "asker", "--åpen", "--ja", "--ut", sent])
      #expect(after.status == 0, "round \(round): \(after.errors)")
      #expect(try old(path, keys, ["kontroller"]).status == 0, "round \(round)")
      try FileManager.default.removeItem(atPath: path)
    }
  }

  /// Killed while it takes a log in: the old state or the new one, and the same command completes it. 20
  /// places, or 100 where it may take long.
  @Test func killedWhileItReceives() throws {
    let isLong = ProcessInfo.processInfo.environment["VARDE_LONG"] == "1"
    var random = SeededRandom(seed: 20_261_121)
    let (centre, key) = try centre()
    let chapter = try chapter()
    let file = chapter.registry.scratch.path + "/asker.vardepost"
    try chapter.run("send", "asker", "--til", key, "--med-opplysninger", "--ut", file)
    let golden = centre.registry.path
    let whole = centre.registry.scratch.path + "/hel.varde"
    let line = ["--nøkler", centre.keys, "motta", file, "--bekreft"]
    try FileManager.default.copyItem(atPath: golden, toPath: whole)
    let begun = ContinuousClock.now
    #expect(try Subprocess(DiskRegistry.program, ["-r", whole] + line).status == 0)
    let taken = (ContinuousClock.now - begun) / .microseconds(1)
    let asker = try chapter.registry.events(["--lag", "asker"])
    let none = try centre.registry.events()
    var (old, new) = (0, 0)
    for round in 1...(isLong ? 100 : 20) {
      let path = centre.registry.scratch.path + "/\(round).varde"
      try FileManager.default.copyItem(atPath: golden, toPath: path)
      let program = try RunningProgram(["-r", path] + line)
      usleep(UInt32.random(in: 0...UInt32(taken), using: &random))
      _ = program.kill()
      func events(_ line: [String]) throws -> String {
        let said = try Subprocess(
          DiskRegistry.program,
          ["-r", path, "--nøkler", centre.keys, "eksporter", "hendelser"] + line)
        return said.status == 0 ? said.output : ""
      }
      let lines = asker.map { $0 + "\n" }.joined()
      let found = try events(["--lag", "asker"])
      #expect(found == lines || found.isEmpty, "round \(round)")
      if found.isEmpty { old += 1 } else { new += 1 }
      let again = try Subprocess(DiskRegistry.program, ["-r", path] + line)
      #expect(again.status == 0, "round \(round): \(again.errors)")
      #expect(try events(["--lag", "asker"]) == lines, "round \(round)")
      let central = try events(["--lag", "sentralt"])
      #expect(central.contains("\"type\":\"log-received\""), "round \(round)")
      #expect(central.split(separator: "\n").count > none.count, "round \(round)")
      let checked = try Subprocess(
        DiskRegistry.program, ["-r", path, "--nøkler", centre.keys, "kontroller"])
      #expect(checked.status == 0, "round \(round): \(checked.output)")
      try FileManager.default.removeItem(atPath: path)
    }
    print("killed while receiving: \(old) old, \(new) new")
  }
}
