import Citations

extension Check {
  static let houseForm: Check = Check(
    id: "house-form", severity: .warning,
    title: Phrase(vi: "Trái cách viết riêng của đơn vị", en: "not the form that the house prefers"),
    explanation: Phrase(
      vi: "viendan.yml (house: forms) quy định cách viết riêng; chỗ này viết khác.",
      en: "viendan.yml (house: forms) sets a form of its own; this is written otherwise."),
    source: "viendan.yml",
    examples: [],
    run: { examination in
      let forms = examination.options.configuration.forms
      guard !forms.isEmpty else { return [] }
      return examination.citations.enumerated().flatMap { index, citation -> [Finding] in
        forms.flatMap { form in
          examination.places(of: form.insteadOf).filter { citation.range.contains($0) }.map { place in
            Finding(
              .houseForm, index, at: place, Phrase(vi: "viết là “\(form.write)”", en: "write “\(form.write)”")
            ).with { $0.suggestion = Suggestion(range: place, text: form.write) }
          }
        }
      }
    })
}
