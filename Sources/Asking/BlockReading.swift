import Model

/// A data block as it was read, before `from` is looked up.
struct ReadBlock {
    var kind: DataBlock.Kind
    var name: Word?
    /// `nil` where the block has `from`, or where its question is wrong.
    var question: Question?
    var from: Word?
    var title: String?
    var caption: String?
    var empty: String?
    var width: DataBlock.Width?
    var chart: DataBlock.ChartKind?
    var columns: [Word]?
    var spark: [Word]?
    var friction: FrictionRequest?
    var findings: FindingsWords?
    var location: SourceLocation
}

/// Reads the data blocks of one page.
struct BlockReader {
    let file: String
    let page: QuestionWords.Page
    let templateWords: TemplateWords
    let problems: Problems

    private static let questionKeys = [
        "measures", "by", "cohorts", "where", "period", "compare", "order", "only", "limit", "total",
    ]

    private static func keys(of kind: DataBlock.Kind) -> [String] {
        switch kind {
        case .question: questionKeys
        case .stat: questionKeys + ["from", "title", "caption", "spark"]
        case .table: questionKeys + ["from", "title", "caption", "empty", "columns", "spark"]
        case .chart: questionKeys + ["from", "title", "caption", "empty", "kind", "width"]
        case .friction: FrictionReader.keys
        case .findings: FindingsWords.keys
        }
    }

    /// - Parameters:
    ///   - lines: The lines that the fence's indices count.
    ///   - linesBefore: Lines of the file before the first of them.
    func read(_ kind: DataBlock.Kind, _ fence: Fence, in lines: [String], linesBefore: Int) -> ReadBlock {
        let location = SourceLocation(file: file, line: linesBefore + fence.open + 1, column: fence.indent + 1)
        var block = ReadBlock(kind: kind, location: location)
        block.name = name(of: kind, fence, location)
        guard let close = fence.close else {
            problems.error(
                "unclosed-block", at: location, "Data block without a closing line \(quoted(fence.marker))")
            return block
        }
        let content = lines[(fence.open + 1)..<close]
        if let place = firstTag(in: content, file: file, linesBefore: linesBefore) {
            problems.error(
                "tag-in-block", at: place, "A data block holds no tags",
                why: "its question is asked before any value is known")
            return block
        }
        let cuts = content.map { min(fence.indent, $0.utf8.prefix { $0 == 0x20 }.count) }
        let text = zip(content, cuts).map { String($0.dropFirst($1)) }.joined(separator: "\n")
        let yaml = YAMLText(text: text, file: file, linesBefore: linesBefore + fence.open + 1, cutColumns: cuts)
        if let tree = parseYAML(yaml, problems: problems) { read(tree, into: &block) }
        return block
    }

    private func name(of kind: DataBlock.Kind, _ fence: Fence, _ location: SourceLocation) -> Word? {
        let words = fence.words.dropFirst()
        guard kind == .question else {
            if !words.isEmpty {
                problems.error(
                    "unexpected-word", at: location, "Unexpected word after '\(kind.rawValue)'",
                    hint: "only a question has a name; show its answer with from: NAME")
            }
            return nil
        }
        guard words.count == 1, let name = words.first, isName(name) else {
            problems.error(
                "missing-question-name", at: location, "Question without a name",
                hint: "write one word of letters, digits and '_' after it, such as 'question top'")
            return nil
        }
        if BlockReader.reservedNames.contains(String(name)) {
            problems.error(
                "reserved-name", at: location, "Question name \(quoted(String(name))) is taken by the report itself")
        }
        return Word(text: String(name), location: location)
    }

    private static let reservedNames: Set<String> = ["report", "page", "scope", "item"]

    private func isName(_ text: Substring) -> Bool {
        text.utf8.first.map { !($0 >= 0x30 && $0 <= 0x39) } ?? false
            && text.utf8.allSatisfy {
                ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "_")
            }
    }

    private func read(_ tree: YAMLTree, into block: inout ReadBlock) {
        let fields = Fields(tree, keys: BlockReader.keys(of: block.kind), problems: problems)
        if block.kind == .findings { return readFindings(fields, on: page, into: &block, problems) }
        block.title = templateWords.title(fields.text("title"))
        block.caption = templateWords.title(fields.text("caption"))
        if block.kind == .friction { return FrictionReader(page: page, problems: problems).read(fields, into: &block) }
        block.empty = templateWords.title(fields.text("empty"))
        block.width = fields.choice("width", DataBlock.Width.self, thing: "width")
        block.columns = fields.texts("columns")
        block.spark = fields.texts("spark")
        block.from = fields.text("from")
        if block.kind == .chart {
            block.chart = fields.choice("kind", DataBlock.ChartKind.self, thing: "chart kind")
            if !fields.has("kind") {
                problems.error(
                    "missing-chart-kind", at: block.location, "Chart without a kind",
                    hint: "known are \(DataBlock.ChartKind.allCases.map(\.rawValue).joined(separator: ", "))")
            }
        }
        guard fields.has("from") else {
            // Where something is wrong with `cohorts`, that measures are missing is no news.
            guard let words = words(fields, block.location) else { return }
            block.question = words.question(on: page, problems)
            return
        }
        for key in BlockReader.questionKeys where fields.has(key) {
            problems.error(
                "question-beside-from", at: fields.place(key), "Key \(quoted(key)) beside 'from'",
                why: "it shows what the named question answered", hint: "write it into that question")
        }
    }

    private func words(_ fields: Fields, _ location: SourceLocation) -> QuestionWords? {
        var words = QuestionWords()
        if fields.has("cohorts") {
            guard let cohorts = readCohorts(fields, problems) else { return nil }
            words.cohorts = cohorts
        }
        words.location = location
        words.measures = fields.has("measures") ? fields.texts("measures") : []
        words.by = fields.has("by") ? fields.texts("by") : []
        words.filter = fields.map("where").flatMap { readFilter($0, people: page.people, problems) }
        words.period = fields.text("period")
        words.compare = fields.text("compare")
        words.order = fields.text("order")
        words.only = fields.texts("only")
        words.limit = fields.text("limit")
        words.total = fields.flag("total") ?? false
        return words
    }
}
