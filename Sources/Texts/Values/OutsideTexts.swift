package import Application
import EventLog
import Events

extension Texts {
  /// The heads from elsewhere that agree, by where they come from; then how much none of them speaks
  /// for, and what that means. Without full stops.
  package func outside(_ verification: Verification) -> [String] {
    if verification.outsideHeads == 0 {
      return [self(nb: "uten hode utenfra: kutt i enden og omskriving ses ikke")]
    }
    return agreed(verification.agreedOutside) + [after(verification.eventsAfterOutside)]
  }

  private func agreed(_ heads: [OutsideHead]) -> [String] {
    var sources: [String] = []
    for head in heads where !sources.contains(head.source) { sources.append(head.source) }
    return sources.map { source in
      let own = heads.filter { $0.source == source }
      let main = own.first { $0.log == .central } ?? own[0]
      if own.count == 1 {
        return self(nb: "hodet i {0} stemmer ({1}, {2})", source, main.log, events(main.head.size))
      }
      return self(
        nb: "{0} hoder i {1} stemmer ({2}, {3} …)", number(own.count), source, main.log,
        events(main.head.size))
    }
  }

  private func after(_ count: Int) -> String {
    if count == 0 { return self(nb: "ingen hendelser ligger etter det nyeste hodet utenfra") }
    return self(nb: "{0} ligger etter det nyeste hodet utenfra", events(count))
  }
}
