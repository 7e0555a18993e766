import Foundation
import TestSupport
import Testing

/// `demo tukling` as it is typed, and the copies it leaves.
@Suite struct TamperCommandTests {
  @Test func everyCopyIsAsTheReportSays() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folder = scratch.path + "/lab"
    let said = try Subprocess(
      DiskRegistry.program, ["demo", "tukling", folder, "--format", "json"])
    #expect(said.status == 0, "\(said.errors)")
    let trials = try JSONSerialization.jsonObject(with: Data(said.output.utf8))
    let copies = try #require(trials as? [[String: Any]])
    #expect(copies.count >= 14)
    for copy in copies {
      guard let name = copy["folder"] as? String else { continue }
      let path = folder + "/" + name
      let found = try Subprocess(
        DiskRegistry.program, ["-r", path, "kontroller", "--format", "json"])
      let members = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
      let findings = (members as? [String: Any])?["findings"] as? NSArray
      #expect(findings == copy["findings"] as? NSArray, "\(path)")
      #expect(found.status == (findings?.count == 0 ? 0 : 1), "\(path)")
    }
  }

  @Test func everyFileIsAsTheReportSays() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folder = scratch.path + "/lab"
    let said = try Subprocess(
      DiskRegistry.program, ["demo", "tukling", folder, "--format", "json"])
    let trials = try JSONSerialization.jsonObject(with: Data(said.output.utf8))
    let files = try #require(trials as? [[String: Any]]).filter { $0["file"] != nil }
    #expect(files.count == 2)
    for file in files {
      let path = folder + "/" + (file["file"] as? String ?? "")
      let found = try Subprocess(
        DiskRegistry.program,
        ["-r", folder + "/00-untouched.varde", "kontroller", path, "--format", "json"])
      let members = try JSONSerialization.jsonObject(with: Data(found.output.utf8))
      let findings = (members as? [String: Any])?["findings"] as? NSArray
      #expect(findings == file["findings"] as? NSArray, "\(path)")
      #expect(found.status == 1, "\(path)")
    }
  }

  @Test func aFolderInUseIsLeftAlone() throws {
    let registry = try DiskRegistry()
    let before = try registry.events()
    let said = try Subprocess(DiskRegistry.program, ["demo", "tukling", registry.path])
    #expect(said.status == 73)
    #expect(said.errors.contains(registry.path))
    #expect(try registry.events() == before)
  }
}
