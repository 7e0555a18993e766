import EventLog
import Events
import TestSupport
import Testing

/// A head printed, and typed in again by somebody.
struct HeadOnPaperTests {
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  private static func head(_ random: inout SeededRandom) -> Head {
    Head(size: Int.random(in: 0..<1 << 53, using: &random), root: .random(&random))
  }

  private static func typed(_ head: Head, _ groups: [String]) -> [UInt8] {
    Array("\(SampleFiles.origin)\n\(head.size)\n\(groups.joined(separator: " "))\n".utf8)
  }

  private static func isRead(_ bytes: [UInt8]) -> Bool { (try? HeadOnPaper.parse(bytes)) != nil }

  @Test func isReadBack() throws {
    var random = SeededRandom(seed: 11)
    let zero = try #require(Hash([UInt8](repeating: 0, count: 32)))
    let ones = try #require(Hash([UInt8](repeating: 0xFF, count: 32)))
    let edges = [Head(size: 0, root: zero), Head(size: 1 << 53 - 1, root: ones), .empty]
    for head in edges + (0..<500).map({ _ in Self.head(&random) }) {
      let groups = HeadOnPaper.groups(SampleFiles.origin, head)
      #expect(groups.count == 14)
      #expect(groups.allSatisfy { $0.utf8.count == 4 && $0.allSatisfy(Self.letters.contains) })
      let (origin, read) = try HeadOnPaper.parse(Self.typed(head, groups))
      #expect(origin == SampleFiles.origin)
      #expect(read == head)
    }
  }

  /// Kept: a printed head must be readable by every later version.
  @Test func isPrintedAsEver() {
    #expect(
      HeadOnPaper.groups(SampleFiles.origin, .empty).joined(separator: " ")
        == "werc 8gmr zge1 96qv yk49 jvxs 4gkt wgf4 cjds 6k54 jpch py2j q1ag pptv")
  }

  @Test func isReadHoweverItIsTyped() throws {
    var random = SeededRandom(seed: 12)
    for _ in 0..<100 {
      let head = Self.head(&random)
      let groups = HeadOnPaper.groups(SampleFiles.origin, head)
      let text = groups.joined()
      let size = String(head.size)
      for typed in [
        text, text.uppercased(), groups.joined(separator: "\n"), groups.joined(separator: "   "),
        " " + groups.joined(separator: " \n\n ") + " ",
        text.replacing("0", with: "o").replacing("1", with: "l"),
        text.replacing("0", with: "O").replacing("1", with: "I"),
        text.replacing("1", with: "i"), text.uppercased().replacing("1", with: "L"),
      ] {
        for size in [size, size.map { "\($0)" }.joined(separator: " "), " " + size + " "] {
          let bytes = Array("\(SampleFiles.origin)\n\(size)\n\(typed)\n".utf8)
          #expect(try HeadOnPaper.parse(bytes).1 == head, "\(typed)")
        }
      }
    }
  }

  /// Of every other letter in every place, and of all neighbours exchanged: the sum has twenty bits, so
  /// one slip in a million goes unnoticed. Of the fifty thousand here (seed 13) none does.
  @Test func slipsAreNoticed() {
    var random = SeededRandom(seed: 13)
    var (tried, unnoticed) = (0, 0)
    for _ in 0..<28 {
      let head = Self.head(&random)
      let groups = HeadOnPaper.groups(SampleFiles.origin, head)
      let text = Array(groups.joined())
      var slips: [[Character]] = []
      for place in text.indices {
        for letter in Self.letters where letter != text[place] {
          var slip = text
          slip[place] = letter
          slips.append(slip)
        }
        slips.append(Array(text[..<place] + text[(place + 1)...]))
        if place > 0, text[place] != text[place - 1] {
          var slip = text
          slip.swapAt(place, place - 1)
          slips.append(slip)
        }
      }
      for group in 1..<14 where groups[group] != groups[group - 1] {
        var slip = groups
        slip.swapAt(group, group - 1)
        slips.append(Array(slip.joined()))
      }
      tried += slips.count
      unnoticed += slips.count { Self.isRead(Self.typed(head, [String($0)])) }
    }
    #expect(tried > 50_000)
    #expect(unnoticed == 0)
  }

  @Test func slipsInOriginAndSizeAreNoticed() throws {
    var random = SeededRandom(seed: 14)
    let head = Head(size: 4_812, root: .random(&random))
    let groups = HeadOnPaper.groups(SampleFiles.origin, head)
    let text = groups.joined(separator: " ")
    let origin = SampleFiles.origin.description
    for size in ["4813", "4821", "8412", "481", "48120", "04812", "+4812", "4812.", "48i2", ""] {
      #expect(!Self.isRead(Array("\(origin)\n\(size)\n\(text)\n".utf8)), "\(size)")
    }
    for other in [
      origin.uppercased(), origin + "x", origin.replacing("nord", with: "nors"),
      origin.replacing("4c9m", with: "4c9n"), "", "go.sum database tree",
    ] {
      #expect(!Self.isRead(Array("\(other)\n4812\n\(text)\n".utf8)), "\(other)")
    }
    #expect(Self.isRead(Self.typed(head, groups)))
  }

  static let refused: [Refusal] = {
    let origin = SampleFiles.origin.description
    let groups = HeadOnPaper.groups(SampleFiles.origin, .empty)
    let text = groups.joined(separator: " ")
    let tooMany = String(repeating: "0", count: 4_097)
    return [
      Refusal("nothing", "", 1, .origin),
      Refusal("a foreign origin", "go.sum database tree\n0\n\(text)\n", 1, .origin),
      Refusal("no size", "\(origin)\n\n\(text)\n", 2, .number),
      Refusal("no groups", "\(origin)\n0\n", 3, .letterGroups),
      Refusal("a group less", "\(origin)\n0\n\(groups.dropLast().joined())\n", 3, .letterGroups),
      Refusal("a group more", "\(origin)\n0\n\(text) 0000\n", 3, .letterGroups),
      Refusal("u", "\(origin)\n0\n\n\(text)u\n", 4, .letterGroups),
      Refusal("a hyphen", "\(origin)\n0\n\(groups.joined(separator: "-"))\n", 3, .letterGroups),
      Refusal("a full stop", "\(origin)\n0\n\(text).\n", 3, .letterGroups),
      Refusal("another alphabet", "\(origin)\n0\n\(text)о\n", 3, .letterGroups),
      Refusal("a tab", "\(origin)\n0\n\(groups.joined(separator: "\t"))\n", 3, .plainText),
      Refusal("too long", "\(origin)\n0\n\(tooMany)\n", 0, .atMost(bytes: 4_096)),
    ]
  }()

  @Test(arguments: refused) func isRefused(_ wrong: Refusal) {
    #expect(throws: wrong.error) { try HeadOnPaper.parse(wrong.bytes) }
  }

  /// 52 letters hold four bits more than a root has; they are zero, even where the sum is right.
  @Test func theSpareBitsAreZero() {
    let groups = HeadOnPaper.groups(SampleFiles.origin, .empty)
    let last = groups[12].last.flatMap { Self.letters.firstIndex(of: $0) } ?? 0
    #expect(last % 16 == 0)
    for spare in 1..<16 {
      var other = groups
      other[12] = other[12].dropLast() + String(Self.letters[last + spare])
      #expect(!Self.isRead(Self.typed(.empty, other)))
    }
  }
}
