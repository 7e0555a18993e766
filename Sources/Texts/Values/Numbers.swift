extension Texts {
  /// A whole number with a space between thousands, as Norwegian writes it: `14 655`.
  package func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var out = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(" ") }
      out.append(digit)
    }
    return value < 0 ? "−" + out : out
  }
}
