import Events
import TestSupport
import Testing

/// A golden file freezes the spelling of one event type and version. It is never edited once the type
/// was released: a changed shape gets a new version and new files beside the old.
@Suite struct GoldenTests {
  @Test(arguments: Golden.all) func `an event is written as its file has it`(
    golden: Golden
  ) throws {
    let written = String(decoding: golden.event.encoded(), as: UTF8.self)
    let frozen = try GoldenFiles.text(golden.name)
    #expect(Array(written.utf8) == Array(frozen.utf8), "\(written)")
  }

  @Test(arguments: Golden.all) func `a file is read as its event`(golden: Golden) throws {
    #expect(try Event(bytes: GoldenFiles.bytes(golden.name)) == golden.event)
  }

  @Test func `every file belongs to an event, and every event has a file`() throws {
    #expect(try GoldenFiles.names() == Set(Golden.all.map { $0.name + ".json" }))
    #expect(Set(Golden.all.map(\.name)).count == Golden.all.count)
  }

  @Test(arguments: EventType.allCases) func `every type has a file of its version`(
    type: EventType
  ) throws {
    let goldens = Golden.all.filter { EventType(of: $0.event.data) == type }
    #expect(goldens.contains { $0.name == "\(type.rawValue).v\($0.event.data.version)" })
    for golden in goldens {
      #expect(golden.event.data.type == type.rawValue)
      #expect(golden.name.hasPrefix("\(type.rawValue).v1"))
    }
  }

  /// Members are what a file with all of them has; a type with optional members has a minimal file.
  @Test(arguments: EventType.allCases) func `the full file has every member the type can have`(
    type: EventType
  ) throws {
    let full = try TinyJSON.parse(GoldenFiles.bytes("\(type.rawValue).v1"))
    let members = Set(full["data"]?.names ?? [])
    var generator = EventGenerator(seed: 1)
    var smallest = members
    for _ in 0..<2_000 {
      let names = Set(try TinyJSON.parse(generator.event(type).encoded())["data"]?.names ?? [])
      #expect(names.isSubset(of: members))
      smallest.formIntersection(names)
    }
    guard smallest != members else { return }
    let minimal = try TinyJSON.parse(GoldenFiles.bytes("\(type.rawValue).v1.minimal"))
    let alternative: Set<String> =
      switch type {
      case .chapterChanged: ["name"]
      case .dataAccessed: ["people"]
      default: []
      }
    #expect(Set(minimal["data"]?.names ?? []) == smallest.union(alternative))
  }
}
