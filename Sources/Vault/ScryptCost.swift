/// How dear one try at a passphrase is: scrypt's parameters (RFC 7914 section 2).
package struct ScryptCost: Hashable, Sendable {
  /// N = 2^exponent: CPU and memory.
  package let exponent: Int
  /// r: memory of one block is 128 r bytes.
  package let blockSize: Int
  /// p: how often the whole is done.
  package let parallelism: Int

  /// What new boxes are sealed with: 128 MiB, some tenths of a second.
  package static let current = ScryptCost(uncheckedExponent: 17, blockSize: 8, parallelism: 1)

  /// Most memory that a file may make us use, in bytes.
  package static let maximumMemory = 256 << 20
  /// Most work that a file may make us do: N r p. Four times what `current` takes.
  private static let maximumWork = 1 << 22

  /// Parameters; nil when they are none of scrypt's, or ask for more memory or work than a file may.
  package init?(exponent: Int, blockSize: Int, parallelism: Int) {
    // The ranges first, so that nothing below can overflow.
    guard 1...24 ~= exponent, 1...16 ~= blockSize, 1...16 ~= parallelism else { return nil }
    // RFC 7914 section 2: N is less than 2^(128 r / 8).
    guard exponent < 16 * blockSize else { return nil }
    let cost = ScryptCost(
      uncheckedExponent: exponent, blockSize: blockSize, parallelism: parallelism)
    guard cost.memory <= Self.maximumMemory, cost.work <= Self.maximumWork else { return nil }
    self = cost
  }

  private init(uncheckedExponent exponent: Int, blockSize: Int, parallelism: Int) {
    self.exponent = exponent
    self.blockSize = blockSize
    self.parallelism = parallelism
  }

  /// N.
  var rounds: Int { 1 << exponent }

  /// Bytes that scrypt works in, but for some kilobytes.
  var memory: Int { 128 * blockSize * rounds }

  private var work: Int { rounds * blockSize * parallelism }
}
