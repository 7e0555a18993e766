import Foundation
import TestSupport
import Testing

/// The folder of a registry is its owner's alone, and stays on one machine.
@Suite struct GuardTests {
  @Test(arguments: ["", "/log.sqlite", "/private.sqlite"])
  func whatOthersMayReadIsNotOpened(_ file: String) throws {
    let registry = try DiskRegistry()
    let place = registry.path + file
    _ = try Subprocess("chmod", ["go+rX", place])
    let command = "chmod \(file.isEmpty ? "700" : "600") \(place)"
    for line in ["rapport bufdir 2025", "logg tur --lag asker --dato 1.5", "kontroller"] {
      let said = try registry.run(line)
      #expect(said.status == 77)
      #expect(said.output.isEmpty)
      #expect(said.errors.contains("har tilgang til «\(place)»"), "\(said.errors)")
      #expect(said.errors.contains("Kjør «\(command)»"), "\(said.errors)")
    }
    // What it says to do helps.
    #expect(try Subprocess("sh", ["-c", command]).status == 0)
    #expect(try registry.events().count == 88)
  }

  @Test func aCommandToCopyHoldsForAnyName() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let path = scratch.path + "/Lars' mappe $HOME.varde"
    #expect(try Subprocess(DiskRegistry.program, ["opprett", path, "--uten-passord"]).status == 0)
    _ = try Subprocess("chmod", ["755", path])
    let said = try Subprocess(DiskRegistry.program, ["-r", path, "lag"])
    #expect(said.status == 77)
    let begin = try #require(said.errors.range(of: "Kjør «"))
    let end = try #require(said.errors.range(of: "».", options: .backwards))
    let command = String(said.errors[begin.upperBound..<end.lowerBound])
    #expect(try Subprocess("sh", ["-c", command]).status == 0)
    #expect(try Subprocess(DiskRegistry.program, ["-r", path, "lag"]).status == 0)
  }

  @Test func aLinkInAFilesPlaceIsNotFollowed() throws {
    let registry = try DiskRegistry()
    let file = registry.path + "/private.sqlite"
    _ = try Subprocess("mv", [file, registry.scratch.path])
    _ = try Subprocess("ln", ["-s", registry.scratch.path + "/private.sqlite", file])
    let said = try registry.run("folk")
    #expect(said.status == 77)
    #expect(said.errors.contains("«\(file)» er en symbolsk lenke"), "\(said.errors)")
  }

  @Test(arguments: ["0", "022", "077", "377"])
  func modesAreTheSameWhateverTheUmask(_ umask: String) throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let path = scratch.path + "/a.varde"
    let script = """
      umask \(umask)
      "$0" opprett "$1" --uten-passord && "$0" -r "$1" lag ny asker
      """
    _ = try Subprocess("sh", ["-c", script, DiskRegistry.program, path])
    let files = try FileManager.default.contentsOfDirectory(atPath: path)
    #expect(Set(files).isSuperset(of: ["log.sqlite", "log.sqlite-journal", "private.sqlite"]))
    for (name, mode) in [("", 0o700)] + files.map({ ("/" + $0, 0o600) }) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path + name)
      #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
    }
  }

  @Test func aSynchronisedFolderIsWarnedAboutOnce() throws {
    let scratch = try DiskRegistry.makeScratch()
    defer { try? FileManager.default.removeItem(at: scratch) }
    let folder = scratch.path + "/OneDrive - Mental Helse"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/a.varde"
    for (arguments, input) in [
      (["opprett", path, "--uten-passord"], ""), (["-r", path, "lag"], ""),
      (["-r", path], "lag\nlag\n"),
    ] {
      let said = try Subprocess(DiskRegistry.program, arguments, input: input)
      #expect(said.status == 0, "\(said.errors)")
      let warnings = said.errors.components(separatedBy: "Advarsel: «\(path)» ligger i en mappe")
      #expect(warnings.count == 2, "\(said.errors)")
      #expect(said.errors.contains("(OneDrive)"))
      #expect(!said.output.contains("Advarsel"))
    }
    let elsewhere = try DiskRegistry()
    #expect(try !elsewhere.run("lag").errors.contains("Advarsel"))
  }
}
