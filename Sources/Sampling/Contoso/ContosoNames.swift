/// Names that Contoso's people are called by; no person is meant.
enum ContosoNames {
    static let given = words(
        """
        Anna Lukas Maria Jonas Sophie Paul Lena Felix Laura Jan Julia Tim Katharina Niklas Sarah David Lisa Simon Eva \
        Philipp Nina Moritz Clara Tobias Hannah Sebastian Johanna Daniel Miriam Florian Charlotte Matthias Emma Stefan \
        Ida Oliver Mia Thomas Leonie Andreas Greta Michael Frieda Christian Marlene Peter Jürgen Jörg Günter Käthe \
        Søren Zoé René Chloé François Inés José Małgorzata Łukasz Agnieszka Piotr Ayşe Mehmet Elif Emre Olga Dmitri \
        Priya Arjun Wei Mei Yuki Hiro Fatima Omar Grace Samuel Aoife Liam
        """)

    static let family = words(
        """
        Schmidt Müller Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf \
        Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Lehmann Köhler \
        Maier Herrmann König Walter Kaiser Huber Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Keller Vogel Friedrich \
        Günther Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin \
        Schumacher Krämer Vogt Jäger Stein Otto Groß Sommer Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler \
        Kuhn Pohl Engel Horn Busch Bergmann Thomas Sauer Arnold Pfeiffer Nowak Kowalski García Dubois Rossi Jansen \
        Nielsen Öztürk Yılmaz Sharma Patel Chen Tanaka O’Brien Murphy
        """)

    private static func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

    /// The name as it stands in an account: lower-case ASCII letters.
    static func account(_ name: String) -> String {
        name.lowercased().unicodeScalars.reduce(into: "") { account, scalar in
            if let letters = plain[scalar] {
                account += letters
            } else if ("a"..."z").contains(scalar) {
                account.unicodeScalars.append(scalar)
            }
        }
    }

    private static let plain: [Unicode.Scalar: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "é": "e", "á": "a", "í": "i", "ç": "c", "ł": "l",
        "ı": "i", "ş": "s", "ğ": "g",
    ]
}
