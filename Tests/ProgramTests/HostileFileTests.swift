import Foundation
import TestSupport
import Testing

/// Files that strangers hand in: refused with the reason, at once and in little memory.
@Suite struct HostileFileTests {
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let statuses: Set<Int32>
    let says: String
    let bytes: @Sendable () -> [UInt8]
    var description: String { name }

    init(
      _ name: String, _ statuses: Set<Int32>, _ says: String,
      _ bytes: @escaping @Sendable () -> [UInt8]
    ) {
      self.name = name
      self.statuses = statuses
      self.says = says
      self.bytes = bytes
    }
  }

  /// The longest a seal can be.
  private static let longest = 12 << 20
  private static let origin = "demo/varde/sentralt/4c9mzr51skc1dkth"
  private static let hash = String(repeating: "A", count: 43) + "="

  private static func fill(_ start: String, _ unit: String, to size: Int) -> [UInt8] {
    let unit = Array(unit.utf8)
    var bytes = Array(start.utf8)
    bytes.reserveCapacity(size)
    while bytes.count + unit.count <= size { bytes += unit }
    return bytes
  }

  static let cases = [
    Case("nothing", [65], "tom") { [] },
    Case("a byte", [65], "") { [0x41] },
    Case("a line feed", [65], "") { [10] },
    Case("zeros", [65], "") { [UInt8](repeating: 0, count: longest) },
    Case("line feeds", [65], "høyst") { [UInt8](repeating: 10, count: longest) },
    Case("line feeds, few enough", [65], "") { [UInt8](repeating: 10, count: 1 << 20) },
    Case("a picture", [65], "") {
      [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10] + Array("JFIF".utf8)
        + [UInt8](repeating: 0xA5, count: 9_000)
    },
    Case("more than any file", [65], "") { [UInt8](repeating: 65, count: longest + 1) },
    Case("a list without end", [65], "") {
      fill("varde-seal/v1\nsealed {}\nlist 9007199254740991\n", "a\n", to: longest)
    },
    Case("a long list", [1, 65], "") {
      var bytes = Array("varde-seal/v1\nsealed {}\nlist 700000\n".utf8)
      for number in 1_000_000..<1_700_000 { bytes += Array("asker-\(number) 2a both\n".utf8) }
      return Array(bytes.prefix(longest - 200))
    },
    Case("heads without end", [65], "") {
      fill("varde-seal/v1\nsealed {}\n", "heads {}\n", to: longest)
    },
    Case("one line", [65], "") { fill("varde-seal/v1\nsealed ", "x", to: longest) },
    Case("hashes without end", [65], "") {
      fill("c2sp.org/tlog-proof@v1\nindex 1\n", hash + "\n", to: 1 << 20)
    },
    Case("an endless update", [65], "") { fill("old 1\n", hash + "\n", to: 1 << 20) },
    Case("signatures without end", [65], "høyst") {
      fill("\(origin)\n1\n\(hash)\n\n", "— x AAAAAAAA\n", to: 1 << 20)
    },
    Case("a size beyond all", [65], "tall") {
      Array("\(origin)\n9223372036854775807\n\(hash)\n\n— x AAAAAAAA\n".utf8)
    },
    Case("the largest size", [1], "kjent") {
      Array("\(origin)\n9007199254740991\n\(hash)\n\n— x AAAAAAAA\n".utf8)
    },
    Case("the largest index", [1], "") {
      Array(
        ("c2sp.org/tlog-proof@v1\nextra \(hash)\nindex 9007199254740991\n\n\(origin)\n"
          + "9007199254740991\n\(hash)\n\n— x AAAAAAAA\n").utf8)
    },
    Case("a slip of the pen", [65], "grupper") {
      Array("\(origin)\n12\nabcd efgh jkmn pqrs tvwx yz01 2345\n".utf8)
    },
    Case("control characters", [65], "styretegn") {
      Array("\(origin)\n12\n\u{1B}[31m\n\n— x AAAAAAAA\n".utf8)
    },
  ]

  @Test(arguments: cases)
  func isRefusedAtOnce(_ bad: Case) throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = scratch.appendingPathComponent("fil")
    try Data(bad.bytes()).write(to: file)
    let said = try Self.control([file.path])
    #expect(bad.statuses.contains(said.status), "\(said.status) \(said.errors)")
    let text = said.errors + said.output
    #expect((bad.says.isEmpty || text.contains(bad.says)) && !text.isEmpty, "\(text.prefix(300))")
    #expect(text.utf8.count < 2_000)
  }

  /// JSON that is deep, or large, as `kontroller --mot` takes it.
  @Test func deepJSONIsRefused() throws {
    let registry = try DiskRegistry()
    let open = String(repeating: "[", count: 400_000)
    for (name, text) in [
      ("deep", "{\"heads\":" + open), ("objects", String(repeating: "{\"heads\":", count: 90_000)),
      ("wide", "{\"heads\":[" + String(repeating: "1,", count: 400_000) + "1]}"),
      ("negative", "{\"heads\":[{\"log\":\"asker\",\"size\":-1,\"root\":\"\(Self.hash)\"}]}"),
      ("huge", "{\"heads\":[{\"log\":\"asker\",\"size\":1e300,\"root\":\"\(Self.hash)\"}]}"),
      ("no root", "{\"heads\":[{\"log\":\"asker\",\"size\":1,\"root\":\"\"}]}"),
    ] {
      let file = try registry.file(name, text + "\n")
      let said = try Self.control(["-r", registry.path], ["--mot", file])
      #expect(said.status == 65, "\(name): \(said.status) \(said.errors)")
      #expect(said.output.isEmpty && !said.errors.isEmpty)
    }
  }

  /// Every file that we write, cut short anywhere, or with a byte of it another, is refused or found.
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func whatWeWriteCutShortOrAltered(_ seed: UInt64) throws {
    let registry = try DiskRegistry()
    let variables = ["VARDE_KEYS": registry.scratch.path + "/nøkler", "PATH": "/usr/bin:/bin"]
    func run(_ line: [String]) throws -> Subprocess {
      try registry.run(line, environment: variables)
    }
    _ = try run(["nøkkel", "ny"])
    let files = ["segl", "hode", "bevis", "siden"].map { registry.scratch.path + "/" + $0 }
    for line in [
      ["forsegl", "bufdir", "2025", "--ut", files[0]], ["forsegl", "--ut", files[1]],
      ["bevis", "sentralt-3", "--ut", files[2]],
      ["bevis", "sentralt", "--siden", "3", "--ut", files[3]],
    ] { #expect(try run(line).status == 0) }
    var random = SeededRandom(seed: seed)
    for path in files {
      let whole = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      for _ in 0..<4 {
        let end = Int.random(in: 0..<whole.count, using: &random)
        let cut = try registry.file("kuttet", whole.prefix(end))
        let said = try run(["kontroller", cut])
        #expect([1, 65].contains(said.status), "\(path) to \(end), seed \(seed): \(said.status)")
        var bytes = whole
        let place = Int.random(in: 0..<whole.count, using: &random)
        bytes[place] ^= UInt8.random(in: 1...255, using: &random)
        let altered = try run(["kontroller", try registry.file("endret", bytes)])
        // Hashes of a consistency proof are for who has the older head.
        let isFree = path.hasSuffix("siden") && altered.status == 0
        #expect(
          isFree || [1, 65].contains(altered.status),
          "\(path) at \(place), seed \(seed): \(altered.status)")
      }
    }
  }

  @Test func whatIsNoFileIsToldSo() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    #expect(try Self.control([scratch.path + "/borte"]).status == 66)
    #expect(try Self.control([scratch.path]).status == 66)
    let zero = try Self.control(["/dev/zero"])
    #expect([65, 66].contains(zero.status), "\(zero.status)")
  }

  /// `kontroller` where there are 50 MiB and no more.
  private static func control(
    _ before: [String], _ after: [String] = []
  ) throws -> Subprocess {
    let words = before.first == "-r" ? before + ["kontroller"] + after : ["kontroller"] + before
    let command = #"ulimit -d 51200 && ulimit -t 60 && exec "$@""#
    return try Subprocess(
      "sh", ["-c", command, "sh", DiskRegistry.program] + words,
      environment: ["PATH": "/usr/bin:/bin"])
  }
}
