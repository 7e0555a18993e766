import Foundation
import TestSupport
import Testing

/// The program as a script runs it: what it writes, and the exit status.
@Suite("the program from a script")
struct CommandLineTests {
  /// Runs a script in a new folder with a registry `r` of one chapter, Asker in Akershus.
  private func run(_ script: String) throws -> Subprocess {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("varde-script-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = Subprocess.built("varde")
    let made = """
      cd '\(folder.path)' && exec 3>&1 && varde() { '\(program)' "$@"; } || exit 99
      varde opprett r --uten-passord >&2 && varde -r r lag ny asker --slag lokallag --fylke Akershus >&2
      """
    return try Subprocess("bash", ["-c", made + "\n" + script])
  }

  @Test("the registry may be named after the command")
  func registryAfterTheCommand() throws {
    let ran = try run("varde lag --format csv -r r | tail -n 1")
    #expect(ran.status == 0)
    #expect(ran.output.hasPrefix("asker,"))
  }

  @Test("output that does not arrive is an error", arguments: ["lag", "eksporter hendelser"])
  func fullDisk(command: String) throws {
    #expect(try run("varde -r r \(command) > /dev/full").status == 74)
  }

  @Test("what is to be changed must be there", arguments: ["lag endre askre", "folk endre XX"])
  func changesNothingNew(command: String) throws {
    let ran = try run(
      "varde -r r \(command) --navn X; echo $?; varde -r r eksporter hendelser | wc -l")
    #expect(ran.output == "65\n3\n")
  }

  @Test("commands without a registry do not vanish")
  func pipeWithoutRegistry() throws {
    #expect(try run("echo lag | varde").status == 64)
  }

  @Test("a kind that the code contradicts is refused as such, and nothing is recorded")
  func contradictoryKind() throws {
    let ran = try run(
      "varde -r r lag endre asker --slag sentralt 2>&1; varde -r r eksporter hendelser | wc -l")
    #expect(ran.output.contains("«sentralt»"))
    #expect(ran.output.hasSuffix("\n3\n"))
  }

  @Test("a county without chapters is an error", arguments: ["rapport bufdir 2025", "lag"])
  func unknownCounty(command: String) throws {
    #expect(try run("varde -r r \(command) --fylke Vikken").status == 64)
    #expect(try run("varde -r r \(command) --fylke akershus").status == 0)
  }

  @Test("a remark that nobody reads at once calls people by their pseudonyms")
  func remarksOfPeople() throws {
    let ran = try run(
      """
      varde -r r folk ny HEMMELIG >&2
      varde -r r logg kurs --dato 2025-12-01 --leder HEMMELIG 2>&1
      varde -r r rett asker-5 --varighet 60 2>&1
      """)
    #expect(ran.status == 0)
    #expect(ran.output.contains("§ 11"))
    #expect(!ran.output.contains("HEMMELIG"))
  }
}
