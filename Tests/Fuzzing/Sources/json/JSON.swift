import Checks
import Driving

@main enum JSON {
    static func main() { fuzz(checkJSON) }
}
