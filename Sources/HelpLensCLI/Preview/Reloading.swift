import Foundation

/// How an open page learns that there is a newer one.
///
/// Pages may load scripts of their own site and nothing else, and a preview is to show them as they are. So a script
/// asks by a script: its number changes with each site.
enum Reloading {
    // No path of a site begins with a dot.
    static let script = "/.preview/reload.js"
    static let state = "/.preview/state.js"

    static let text = """
        "use strict";
        (() => {
          const shown = Number(document.currentScript.src.split("?").pop());
          function look() {
            const script = document.createElement("script");
            script.src = "\(state)?" + Date.now();
            script.onload = () => {
              script.remove();
              if (window.helplensPreview !== shown) location.reload(); else wait();
            };
            script.onerror = () => { script.remove(); wait(); };
            document.head.append(script);
          }
          function wait() { setTimeout(look, 500); }
          wait();
        })();

        """

    /// A page with the script at its end.
    static func added(to page: [UInt8], _ number: Int) -> [UInt8] {
        let tag = "<script src=\"\(script)?\(number)\"></script>\n"
        let html = String(decoding: page, as: UTF8.self)
        guard let end = html.range(of: "</body>", options: .backwards) else { return page + Array(tag.utf8) }
        return Array((html[..<end.lowerBound] + tag + html[end.lowerBound...]).utf8)
    }
}
