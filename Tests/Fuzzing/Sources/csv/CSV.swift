import Checks
import Driving

@main enum CSV {
    static func main() { fuzz(checkCSV) }
}
