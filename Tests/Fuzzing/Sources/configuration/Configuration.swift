import Checks
import Driving

@main enum Configuration {
    static func main() { fuzz(checkConfiguration) }
}
