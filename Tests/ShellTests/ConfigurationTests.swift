import LineEditing
import Shell
import TestSupport
import Testing
import Texts

@Suite struct ConfigurationTests {
  private static func told(_ line: Int, _ kind: Configuration.Problem.Kind) -> [Configuration
    .Problem]
  {
    [Configuration.Problem(line: line, kind: kind)]
  }

  private static func set(_ change: (inout Configuration) -> Void) -> Configuration {
    var configuration = Configuration()
    change(&configuration)
    return configuration
  }

  static let cases: [(String, Configuration, [Configuration.Problem])] = [
    ("", Configuration(), []),
    ("# bare en merknad\n\n   \r\n", Configuration(), []),
    ("register = asker.varde", set { $0.register = "asker.varde" }, []),
    ("registry=/a b/c#d # her", set { $0.register = "/a b/c#d" }, []),
    ("SPRAAK = nn", Configuration(), told(1, .unknownKey("SPRAAK", near: ["språk"]))),
    ("sprak = NYNORSK\n", set { $0.language = .nynorsk }, []),
    ("language = english", set { $0.language = .english }, []),
    (
      "språk = dansk", Configuration(),
      told(1, .unknownValue(key: "språk", valid: ["nb", "nn", "en"]))
    ),
    ("redigering = vi", set { $0.keys = .vi }, []),
    ("editing = Emacs", set { $0.keys = .emacs }, []),
    (
      "\nredigering = nano", Configuration(),
      told(2, .unknownValue(key: "redigering", valid: ["emacs", "vi"]))
    ),
    ("enkel = ja", set { $0.isPlain = true }, []),
    ("enkel = ja\nplain = no", Configuration(), []),
    (
      "enkel = kanskje", Configuration(),
      told(1, .unknownValue(key: "enkel", valid: ["ja", "nei"]))
    ),
    ("lag = asker\r\nlag = barum", set { $0.chapter = "barum" }, []),
    ("farge = blå", Configuration(), told(1, .unknownKey("farge", near: []))),
    ("lag", Configuration(), told(1, .notASetting)),
    ("lag =", Configuration(), told(1, .notASetting)),
    ("= asker\nlag = asker", set { $0.chapter = "asker" }, told(1, .notASetting)),
  ]

  @Test(arguments: cases.indices)
  func whatAFileSays(_ index: Int) {
    let (text, expected, problems) = Self.cases[index]
    let (configuration, found) = Configuration.parse(text)
    #expect(configuration == expected, "\(text)")
    #expect(found == problems, "\(text)")
  }

  @Test(arguments: [
    (["HOME": "/h"], "/h/.config/varde/config"),
    (["HOME": "/h", "XDG_CONFIG_HOME": "/x"], "/x/varde/config"),
    (["HOME": "/h", "XDG_CONFIG_HOME": "x"], "/h/.config/varde/config"),
    ([:], nil), (["HOME": "h"], nil),
  ])
  func whereTheFileIs(_ variables: [String: String], _ path: String?) {
    #expect(ConfigurationPath.standard { variables[$0] } == path)
  }

  @Test(arguments: [
    ("a.varde", "/h/a.varde"), ("/a.varde", "/a.varde"), ("~/b/a.varde", "/h/b/a.varde"),
  ])
  func relativePathBeginsAtHome(_ written: String, _ path: String) {
    #expect(ConfigurationPath.resolved(written) { $0 == "HOME" ? "/h" : nil } == path)
  }

  /// Option, variable, file, and the registry that is opened.
  @Test(arguments: [
    ("valgt", "miljø", "fil", "valgt"), (nil, "miljø", "fil", "miljø"), (nil, nil, "fil", "/h/fil"),
    (nil, "", "fil", "/h/fil"), (nil, nil, nil, nil),
  ])
  func orderOfTheRegistry(
    _ option: String?, _ variable: String?, _ file: String?, _ expected: String?
  ) throws {
    let session = Sitting(.inMemory(), []).session
    session.globals["register"] = option.map { [$0] }
    var configuration = Configuration()
    configuration.register = file
    try session.settle(configuration, [], path: "") {
      ["VARDE_REGISTER": variable, "HOME": "/h"][$0] ?? nil
    }
    #expect(session.globals["register"]?.last == expected)
  }

  @Test func usualChapterIsChosenWhereTheRegistryHasIt() throws {
    for (named, prompt) in [("Barum", "Barum> "), ("bergen", "Varde> ")] {
      let sitting = Sitting(try .asker(), [])
      var configuration = Configuration()
      configuration.chapter = named
      try sitting.session.settle(configuration, [], path: "") { _ in nil }
      #expect(sitting.session.loop() == .done)
      #expect(sitting.reader.requests.map(\.prompt) == [prompt])
    }
  }
}
