/// The known document that each citation of a reading is bound to, by the citations' indices; each document is held once.
public struct BoundDocuments: Sendable {
  private var numbers: [Int32]
  private var rows: [KnownDocument] = []
  private var places: [String: Int32] = [:]

  init(count: Int) { numbers = [Int32](repeating: -1, count: count) }

  public var count: Int { numbers.count }
  public var indices: Range<Int> { numbers.indices }

  /// Nil for a citation that is bound to none.
  public subscript(index: Int) -> KnownDocument? {
    get { numbers[index] < 0 ? nil : rows[Int(numbers[index])] }
    set {
      guard let newValue else {
        numbers[index] = -1
        return
      }
      // Rows of one key may differ: the user's own and a shipped one.
      if let place = places[newValue.key], rows[Int(place)] == newValue {
        numbers[index] = place
      } else {
        numbers[index] = Int32(rows.count)
        places[newValue.key] = numbers[index]
        rows.append(newValue)
      }
    }
  }
}
