import Checks
import Driving

@main enum Template {
    static func main() { fuzz(checkTemplate) }
}
