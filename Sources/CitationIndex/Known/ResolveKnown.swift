import Citations

/// A reading resolved against the registry.
public struct KnownReading: Sendable {
  /// By the citations' indices: which document each means.
  public var identities: [Identity?]
  public var own: Identity?
  /// By the citations' indices: the known document that each is bound to.
  public var documents: BoundDocuments
  /// What was inferred within the document.
  public var inferences: [Inference]
  /// By the citations' indices: what binding to a known document was inferred from.
  public var reasons: [Int: Binding.Reason]
}

/// Resolves a reading within itself and against the registry: sets `key` and `resolution` of each citation.
///
/// - Parameters:
///   - text: the text that was read.
///   - day: of the citing document, where its header has none.
@discardableResult
public func resolve(
  _ reading: inout Reading, text: UnsafeBufferPointer<UInt8>?, registry: Registry, on day: PartialDate? = nil
) -> KnownReading {
  let within = resolveWithin(&reading, text: text)
  var out = KnownReading(
    identities: within.identities, own: within.own,
    documents: BoundDocuments(count: reading.citations.count),
    inferences: within.inferences,
    reasons: [:])
  let day = reading.header.date ?? day
  // The citation whose subject the ones after it may stand in, and where that subject ends.
  var outer: (index: Int, end: Int)?
  for index in reading.citations.indices {
    let citation = reading.citations[index]
    if let frame = outer, citation.range.start >= frame.end { outer = nil }
    defer {
      if let subject = citation.parts.subject, outer == nil { outer = (index, subject.end) }
    }
    guard let identity = out.identities[index], citation.kind != .back, citation.kind != .self else {
      continue
    }
    // A law named in another document's subject is the one of that document's day.
    let frame = outer.flatMap { out.documents[$0.index]?.date ?? out.identities[$0.index]?.date }
    let isOpen = identity.period == .open
    let when = outer == nil ? day : frame
    var binding = registry.bind(
      identity, subject: isOpen && identity.number != nil ? subject(of: index, in: reading) : nil, on: when)
    if citation.sharesDate, !binding.isKnown {
      // A date that closes a list may be that of its last item alone.
      var dateless = identity
      dateless.date = nil
      dateless.settle()
      let again = registry.bind(dateless, subject: subject(of: index, in: reading), on: when)
      if again.isKnown { binding = again }
    }
    if isOpen, identity.number != nil, let last = lastOfList(from: index, in: reading) {
      // `217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013`: where a document of this number has the day that closes the list,
      // the day is its own too.
      var dated = identity
      dated.date = out.identities[last]?.date
      dated.period = out.identities[last]?.period ?? .open
      if dated.period != .open, case .known(let document, _) = registry.bind(dated, on: when) {
        binding = .known(document, inferred: .list)
      }
    }
    switch binding {
    case .known(let document, let reason):
      out.documents[index] = document
      out.reasons[index] = reason
      var bound = document.identity
      if bound.date == nil { bound.date = identity.date }
      out.identities[index] = bound
      reading.citations[index].key = bound.key(of: citation.provisions)
      if citation.resolution != .self { reading.citations[index].resolution = .known }
    case .ambiguous where citation.resolution == .self: break
    case .ambiguous(let candidates):
      reading.citations[index].resolution = .ambiguous(candidates: candidates.map(\.key).sorted())
    case .open: break
    }
  }
  followBackReferences(&reading, &out)
  return out
}

/// What a citation says that its document is about; in a list the last item says it for all.
private func subject(of index: Int, in reading: Reading) -> String? {
  if let own = reading.citations[index].subject { return own }
  return lastOfList(from: index, in: reading).flatMap { reading.citations[$0].subject }
}

/// The last item of the list of numbered documents of one type that an item stands in; nil for the last itself.
private func lastOfList(from first: Int, in reading: Reading) -> Int? {
  var index = first
  while index + 1 < reading.citations.count, index - first < 12 {
    let (this, next) = (reading.citations[index], reading.citations[index + 1])
    // Between items stands a comma, a semicolon or `và`; an item with words of its own ends the list.
    guard next.kind == .numbered, this.type == next.type, next.range.start - this.range.end <= 6,
      this.subject == nil, this.date == nil
    else { break }
    index += 1
  }
  return index > first ? index : nil
}

/// Back references and short forms go where the citation that they stand for went.
private func followBackReferences(_ reading: inout Reading, _ out: inout KnownReading) {
  for inference in out.inferences {
    let index = inference.citation
    guard out.documents[index] == nil, let document = out.documents[inference.source] else { continue }
    switch inference.reason {
    case .nearestOfType, .shortForm:
      out.documents[index] = document
      out.identities[index] = out.identities[inference.source]
      reading.citations[index].key = out.identities[index]?.key(of: reading.citations[index].provisions)
      reading.citations[index].resolution = .back(to: inference.source)
    case .onlyOneFits: break
    }
  }
}
