package import Events

/// A report with all that its figures open to: what a file that is sent on holds.
package struct Booklet: Sendable {
  /// The report itself, which is all that a terminal shows.
  package var front: Report
  /// What stands behind its figures, in the order in which a reader pages.
  package var pages: [Page]
  /// What of the front is drawn, each chart with the numbers it is drawn from.
  package var charts: [Chart]
  /// When the last event was recorded that it was made from: a file says no other time, so that the same
  /// log gives the same bytes. Nil before there is any event.
  package var made: Instant?
  /// Which language the texts are in, as BCP 47 has it.
  package var language: String

  /// What stands behind a figure.
  package struct Page: Sendable {
    /// What `Table.Row.opens` names: lower-case letters, digits and hyphens; no two pages share one.
    package let anchor: String
    /// What stands there. Sections with the same columns are parts of one table; a section is opened by the
    /// page's anchor, a hyphen and its key.
    package let report: Report

    /// A page.
    package init(_ anchor: String, _ report: Report) {
      self.anchor = anchor
      self.report = report
    }
  }

  /// A report with nothing behind it.
  package init(
    _ front: Report, pages: [Page] = [], charts: [Chart] = [], made: Instant? = nil,
    language: String = "nb"
  ) {
    self.front = front
    self.pages = pages
    self.charts = charts
    self.made = made
    self.language = language
  }

  /// Every anchor that a row may open.
  package var anchors: Set<String> {
    var anchors: Set<String> = []
    for page in pages {
      anchors.insert(page.anchor)
      for section in page.report.sections { anchors.insert("\(page.anchor)-\(section.key)") }
    }
    return anchors
  }
}
