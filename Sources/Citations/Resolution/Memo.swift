import Synchronization

/// Answers that were worked out before: texts name the same few thousand bodies, codes and documents again and again.
package final class Memo<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
  private let most: Int
  private let answers = Mutex<[Question: Answer]>([:])

  /// - Parameter most: how many answers are kept; when one more comes it begins anew.
  package init(most: Int) { self.most = most }

  /// The answer to a question, worked out where it was not asked before.
  package func answer(to question: Question, orFrom work: (Question) -> Answer) -> Answer {
    if let known = answers.withLock({ $0[question] }) { return known }
    let answer = work(question)
    answers.withLock {
      if $0.count >= most { $0.removeAll(keepingCapacity: true) }
      $0[question] = answer
    }
    return answer
  }
}
