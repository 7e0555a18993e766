import Foundation
import TestSupport

/// A registry in a folder of its own, reached only through the program.
final class DiskRegistry {
  static let program = Subprocess.built("varde")

  /// The folder; goes with the object.
  let scratch: URL
  let path: String

  /// An empty registry, or a copy of the imported Asker sample.
  init(isEmpty: Bool = false) throws {
    scratch = try Self.makeScratch()
    path = scratch.path + "/a.varde"
    if isEmpty {
      _ = try Subprocess(Self.program, ["opprett", path, "--uten-passord"])
    } else {
      try FileManager.default.copyItem(atPath: Self.sample.get().path, toPath: path)
    }
  }

  deinit {
    // Also where a test took the right to write away.
    _ = try? Subprocess("chmod", ["-R", "u+rwx", scratch.path])
    try? FileManager.default.removeItem(at: scratch)
  }

  static func makeScratch() throws -> URL {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }

  /// The forms of the sample in the order in which they depend on each other.
  static let forms = [
    ["lag", "lag.csv"], ["personer", "personer.csv"],
    ["registrering", "registrering-asker.csv", "registrering-barum.csv"],
    ["årsrapporter", "årsrapporter.csv"],
  ].map { [$0[0]] + $0.dropFirst().map { SampleForms.asker.folder + "/" + $0 } }

  /// Made once, then copied.
  private nonisolated(unsafe) static let sample: Result<DiskRegistry, any Error> = Result {
    () throws -> DiskRegistry in
    let registry = try DiskRegistry(isEmpty: true)
    atexit { DiskRegistry.forget() }
    for form in forms { _ = try registry.run(["importer"] + form) }
    return registry
  }

  private static func forget() {
    if let scratch = try? sample.get().scratch { try? FileManager.default.removeItem(at: scratch) }
  }

  /// One command, or what `input` says.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String]? = nil
  ) throws -> Subprocess {
    try Subprocess(
      Self.program, ["-r", path] + arguments, input: input, environment: environment)
  }

  /// One command; spaces separate its words.
  func run(_ line: String, input: String = "") throws -> Subprocess {
    try run(line.split(separator: " ").map(String.init), input: input)
  }

  /// A file beside the registry.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let url = scratch.appendingPathComponent(name)
    try Data(bytes).write(to: url)
    return url.path
  }

  func file(_ name: String, _ text: String) throws -> String { try file(name, text.utf8) }

  /// The events, a line each.
  func events(_ arguments: [String] = []) throws -> [String] {
    let exported = try run(["eksporter", "hendelser"] + arguments)
    guard exported.status == 0 else { throw Unexpected(text: exported.errors) }
    return exported.output.split(separator: "\n").map(String.init)
  }

  /// Replaces bytes in one of its files behind its back, as many as they are; the first place only.
  func tamper(_ file: String, _ old: String, _ new: String) throws {
    let url = URL(fileURLWithPath: path + "/" + file)
    var data = try Data(contentsOf: url)
    guard old.utf8.count == new.utf8.count, let range = data.range(of: Data(old.utf8)) else {
      throw Unexpected(text: "\(old) is not in \(file)")
    }
    data.replaceSubrange(range, with: Data(new.utf8))
    try data.write(to: url)
  }
}

/// Something that the test itself relies on did not hold.
struct Unexpected: Error {
  let text: String
}

/// JSON as it came out, to be compared.
func json(_ text: String) throws -> NSDictionary {
  let value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  guard let members = value as? NSDictionary else { throw Unexpected(text: text) }
  return members
}
