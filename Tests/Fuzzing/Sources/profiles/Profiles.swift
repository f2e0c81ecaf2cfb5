import Checks
import Driving

@main enum Profiles {
    static func main() { fuzz(checkProfiles) }
}
