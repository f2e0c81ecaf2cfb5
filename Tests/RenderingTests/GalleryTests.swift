import Foundation
@testable import Rendering
import Testing

/// Looks at all pictures at once. `HELPLENS_GALLERY=FOLDER` also writes them as a page, for people to look at:
/// `Tests/Web/gallery.py` takes its pictures.
@Suite struct GalleryTests {
    private static let pieces = Gallery().pieces

    /// A text of a picture and the room it takes.
    private struct Label {
        var text: String
        var x: ClosedRange<Double>
        var y: ClosedRange<Double>
    }

    private struct Picture {
        var piece: String
        var width: Double
        var height: Double
        var elements: [[String: String]]
        var labels: [Label]
    }

    private static func value(_ name: String, _ element: String) -> String? {
        element.components(separatedBy: " \(name)=\"").dropFirst().first?.components(separatedBy: "\"").first
    }

    private static func pictures() -> [Picture] {
        pieces.flatMap { piece in
            piece.html.components(separatedBy: "<svg class=\"picture").dropFirst().map { svg in
                let svg = svg.components(separatedBy: "</svg>")[0]
                let box = (value("viewBox", svg) ?? "").split(separator: " ").compactMap { Double($0) }
                var picture = Picture(
                    piece: piece.title, width: box.count == 4 ? box[2] : 0, height: box.count == 4 ? box[3] : 0,
                    elements: [], labels: [])
                for element in svg.components(separatedBy: "<") {
                    let names = ["x", "y", "width", "height", "cx", "cy", "r"]
                    picture.elements.append(
                        Dictionary(
                            uniqueKeysWithValues: names.compactMap { name in value(name, element).map { (name, $0) } }))
                    guard element.hasPrefix("text"), let x = value("x", element).flatMap(Double.init),
                        let y = value("y", element).flatMap(Double.init)
                    else { continue }
                    let text = element.components(separatedBy: ">").dropFirst().joined(separator: ">")
                    let width = textWidth(text, size: 13)
                    let anchor = value("text-anchor", element) ?? "start"
                    let start = anchor == "start" ? x : anchor == "end" ? x - width : x - width / 2
                    picture.labels.append(Label(text: text, x: start...(start + width), y: (y - 9)...(y + 1)))
                }
                return picture
            }
        }
    }

    @Test("nothing is drawn outside of its picture")
    func inside() {
        for picture in Self.pictures() {
            for element in picture.elements {
                let number = { (name: String) in element[name].flatMap(Double.init) }
                if let x = number("x"), let width = number("width") {
                    #expect(x >= -0.1 && x + width <= picture.width + 0.1, "\(picture.piece): \(element)")
                }
                if let y = number("y"), let height = number("height") {
                    #expect(y >= -0.1 && y + height <= picture.height + 0.1, "\(picture.piece): \(element)")
                }
                if let x = number("cx"), let r = number("r") {
                    #expect(x - r >= -0.1 && x + r <= picture.width + 0.1, "\(picture.piece): \(element)")
                }
            }
            for label in picture.labels {
                let isInside = label.x.lowerBound >= -1 && label.x.upperBound <= picture.width + 1
                #expect(isInside && label.y.upperBound <= picture.height, "\(picture.piece): \(label.text)")
            }
        }
    }

    @Test("no two texts of a picture meet")
    func apart() {
        for picture in Self.pictures() {
            for (index, label) in picture.labels.enumerated() {
                for other in picture.labels[(index + 1)...]
                where label.x.overlaps(other.x) && label.y.overlaps(other.y) {
                    Issue.record("\(picture.piece) (\(picture.width)): '\(label.text)' and '\(other.text)'")
                }
            }
        }
    }

    @Test("every picture obeys the page's policy, has words for it, and ids of its own")
    func policy() {
        let all = Self.pieces.map(\.html).joined()
        #expect(!all.contains("style=") && !all.contains("\"nan") && !all.contains("\"inf"))
        let ids = all.components(separatedBy: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count)
        let pictures = all.components(separatedBy: "<svg class=\"picture").dropFirst()
        #expect(pictures.allSatisfy { $0.contains("role=\"img\"") && $0.contains("<title") && $0.contains("<desc") })
        if let folder = ProcessInfo.processInfo.environment["HELPLENS_GALLERY"] {
            let page = """
                <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Gallery</title><link rel="stylesheet" href="style.css"><main>\(all)</main>
                """
            #expect(throws: Never.self) {
                try page.write(toFile: folder + "/gallery.html", atomically: true, encoding: .utf8)
            }
        }
    }
}
