extension Texts {
  /// `154 logger`.
  package func logs(_ count: Int) -> String {
    count == 1 ? self(nb: "1 logg") : self(nb: "{0} logger", number(count))
  }

  /// `61 204 hendelser`.
  package func events(_ count: Int) -> String {
    count == 1 ? self(nb: "1 hendelse") : self(nb: "{0} hendelser", number(count))
  }

  /// `12 endringer`.
  package func changes(_ count: Int) -> String {
    count == 1 ? self(nb: "1 endring") : self(nb: "{0} endringer", number(count))
  }

  /// `12 deltakere`.
  package func participants(_ count: Int) -> String {
    count == 1 ? self(nb: "1 deltaker") : self(nb: "{0} deltakere", number(count))
  }

  /// `12 personer`.
  package func people(_ count: Int) -> String {
    count == 1 ? self(nb: "1 person") : self(nb: "{0} personer", number(count))
  }

  /// `12 slettinger`.
  package func erasures(_ count: Int) -> String {
    count == 1 ? self(nb: "1 sletting") : self(nb: "{0} slettinger", number(count))
  }

  /// `12 rader`.
  package func rows(_ count: Int) -> String {
    count == 1 ? self(nb: "1 rad") : self(nb: "{0} rader", number(count))
  }

  /// `12 føringer`.
  package func entries(_ count: Int) -> String {
    count == 1 ? self(nb: "1 føring") : self(nb: "{0} føringer", number(count))
  }

  /// `2 kladder`.
  package func drafts(_ count: Int) -> String {
    count == 1 ? self(nb: "1 kladd") : self(nb: "{0} kladder", number(count))
  }

  /// `ja`, `nei`.
  package func yesOrNo(_ value: Bool) -> String { value ? self(nb: "ja") : self(nb: "nei") }
}

extension Texts {
  /// `12 ark`.
  package func sheets(_ count: Int) -> String {
    count == 1 ? self(nb: "1 ark") : self(nb: "{0} ark", number(count))
  }
}
