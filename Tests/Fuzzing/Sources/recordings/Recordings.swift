import Checks
import Driving

@main enum Recordings {
    static func main() { fuzz(checkRecordings) }
}
