/// Numbers to be drawn, with all that a text alternative needs to say the same.
package struct Chart: Hashable, Sendable {
  /// Name in the file; lower-case letters, digits and hyphens.
  package let key: String
  /// What it shows.
  package let title: String
  /// How it is drawn.
  package let shape: Shape
  /// What the numbers are counted in, as `aktivitetsdager`.
  package let unit: String
  /// What the numbers stand over: months, counties, years.
  package let places: [String]
  /// The numbers; each series has one a place. The last is what the chart is about, those before it what it
  /// is held against, as the year before.
  package let series: [Series]

  /// How numbers are drawn.
  package enum Shape: Hashable, Sendable {
    /// Upright, over places that follow each other, as months.
    case columns
    /// Lying, beside places that are compared, as counties.
    case bars
  }

  /// Numbers under a name.
  package struct Series: Hashable, Sendable {
    /// What they are, as a year.
    package let name: String
    /// One a place, none below 0.
    package let values: [Int]

    /// Numbers under a name.
    package init(_ name: String, _ values: [Int]) {
      self.name = name
      self.values = values
    }
  }

  /// A chart.
  package init(
    _ key: String, title: String, _ shape: Shape, unit: String, places: [String], _ series: [Series]
  ) {
    precondition(series.allSatisfy { $0.values.count == places.count })
    self.key = key
    self.title = title
    self.shape = shape
    self.unit = unit
    self.places = places
    self.series = series
  }
}
