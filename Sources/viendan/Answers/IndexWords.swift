import CitationCheck
import CitationIndex

/// What `index` says.
struct IndexWords {
  let language: Language

  /// `reading 1,200 of 9,000 · 35% · 22 MB/s · 12 s to go · plans/2023/kh-44.txt`
  func progress(_ progress: IndexRefresh.Progress, seconds: Double) -> String {
    if progress.stage == .resolving {
      return language == .vi
        ? "đang đối chiếu trích dẫn · còn \(Figures.count(progress.doneBytes))"
        : "resolving citations · \(Figures.count(progress.doneBytes)) to go"
    }
    let share = Double(progress.doneBytes) / Double(max(1, progress.totalBytes))
    let speed = Double(progress.doneBytes) / max(0.001, seconds)
    let left = Double(progress.totalBytes - progress.doneBytes) / max(1, speed)
    let (done, total) = (Figures.count(progress.done), Figures.count(progress.total))
    let percent = "\(Int(share * 100))%"
    let rate = Figures.size(Int(speed)) + "/s"
    return language == .vi
      ? "đang đọc \(done)/\(total) · \(percent) · \(rate) · còn \(Figures.time(left)) · \(progress.path)"
      : "reading \(done) of \(total) · \(percent) · \(rate) · \(Figures.time(left)) to go · \(progress.path)"
  }

  func report(_ report: IndexRefresh.Report, seconds: Double) -> String {
    func plans(_ count: Int) -> String {
      language == .vi
        ? "\(Figures.count(count)) văn bản" : "\(Figures.count(count)) plan\(count == 1 ? "" : "s")"
    }
    var parts: [String] = []
    let isVietnamese = language == .vi
    if report.stored > 0 {
      let citations = Figures.count(report.citations)
      parts.append(
        isVietnamese
          ? "đã đọc \(plans(report.stored)), \(citations) trích dẫn (\(Figures.size(report.bytes)))"
          : "read \(plans(report.stored)), \(citations) citations (\(Figures.size(report.bytes)))")
    }
    if report.unchanged + report.read - report.stored - report.failures.count > 0 || report.stored == 0 {
      let same = max(0, report.unchanged + report.read - report.stored - report.failures.count)
      parts.append(isVietnamese ? "\(plans(same)) không đổi" : "\(plans(same)) unchanged")
    }
    if report.removed > 0 {
      parts.append(isVietnamese ? "đã bỏ \(plans(report.removed))" : "\(plans(report.removed)) removed")
    }
    if !report.failures.isEmpty {
      parts.append(isVietnamese ? "\(report.failures.count) lỗi" : "\(report.failures.count) failed")
    }
    if report.resolution.compared > 0 {
      parts.append(
        isVietnamese
          ? "đối chiếu \(Figures.count(report.resolution.compared)) trích dẫn chưa rõ"
          : "compared \(Figures.count(report.resolution.compared)) open references")
    }
    return (parts + [Figures.time(seconds)]).joined(separator: " · ") + "\n"
  }

  func replaced(_ path: String, _ count: Int) -> String {
    language == .vi
      ? "\(path): \(count) byte không phải UTF-8, đã thay"
      : "\(path): \(count) bytes are no UTF-8 and were replaced"
  }
}
