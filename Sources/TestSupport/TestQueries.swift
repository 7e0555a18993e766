package import Application
import SQLiteStores

/// The engine of `sql` as the program has it.
package enum TestQueries {
  /// A fresh one.
  package static var engine: any QueryEngine { SQLiteQueryEngine() }
}
