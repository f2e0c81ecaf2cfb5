import Checks
import Driving

@main enum Times {
    static func main() { fuzz(checkTimes) }
}
