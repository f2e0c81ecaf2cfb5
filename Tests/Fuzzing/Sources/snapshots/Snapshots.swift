import Checks
import Driving

@main enum Snapshots {
    static func main() { fuzz(checkSnapshots) }
}
