import EventLog
import Events
import Testing
import Texts

@testable import Application

/// The line of `kontroller` about heads from elsewhere.
@Suite struct OutsideTextTests {
  private func outside(_ heads: [(String, String, Int)], after: Int) -> [String] {
    var verification = Verification()
    verification.outsideHeads = heads.count
    verification.agreedOutside = heads.map { source, log, size in
      OutsideHead(
        log: LogCode(log)!, head: Head(size: size, root: Head.empty.root), source: source)
    }
    let asker = LogCode("asker")!
    verification.afterOutside = [AfterOutside(log: asker, newest: 1, size: after + 1)]
    return Texts().outside(verification)
  }

  @Test func namesTheHeadsThatAgree() {
    #expect(
      outside([("papir.txt", "sentralt", 926)], after: 4) == [
        "hodet i papir.txt stemmer (sentralt, 926 hendelser)",
        "4 hendelser ligger etter det nyeste hodet utenfra",
      ])
    #expect(
      outside(
        [("nøkkelmappa", "asker", 1), ("papir.txt", "asker", 2), ("nøkkelmappa", "sentralt", 9)],
        after: 0) == [
          "2 hoder i nøkkelmappa stemmer (sentralt, 9 hendelser …)",
          "hodet i papir.txt stemmer (asker, 2 hendelser)",
          "ingen hendelser ligger etter det nyeste hodet utenfra",
        ])
    #expect(outside([], after: 4) == ["uten hode utenfra: kutt i enden og omskriving ses ikke"])
  }
}
