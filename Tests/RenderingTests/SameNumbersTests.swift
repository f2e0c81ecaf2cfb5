import Foundation
import Model
@testable import Rendering
import Testing

@Suite struct SameNumbersTests {
    @Test(
        "picture, table and download say the same numbers",
        arguments: [DataBlock.ChartKind.line, .area, .bar, .column, .dot])
    func sameNumbers(kind: DataBlock.ChartKind) throws {
        let days = Example(measures: [.views, .clicks], by: [.day], comparison: nil)
        let answer = days.answer(
            (1...6).map {
                .init(key: [.text("2026-10-0\($0)")], cells: [Example.count(7_000 + $0 * 13), Example.count(100 + $0)])
            })
        let page = BlockContext.example()
        let html = blockHTML(.example(.chart, answer, title: "P", chart: kind), answer, in: page)
        let picture = html.components(separatedBy: "picture is-narrow")[0]
        let readouts = picture.components(separatedBy: "<rect").compactMap {
            $0.components(separatedBy: "<title>").last
        }
        let table = html.components(separatedBy: "<details").last ?? ""
        let rows = String(decoding: csv(answer, byteOrderMark: false), as: UTF8.self).split(separator: "\r\n")
            .dropFirst()
        #expect(rows.count == 6)
        for row in rows {
            let cells = row.split(separator: ",")
            let day = page.style.name(of: .text(String(cells[0])), in: .day)
            let numbers = try cells[1...2].map { page.style.number(try #require(Int($0))) }
            let said = readouts.filter { $0.hasPrefix(day) }
            #expect(!said.isEmpty)
            for number in numbers { #expect(said.allSatisfy { $0.contains(" \(number)") }) }
            let line = table.components(separatedBy: "<tr>").first { $0.contains(">\(day)</th>") } ?? ""
            for number in numbers { #expect(line.contains(">\(number)<")) }
        }
    }
}
