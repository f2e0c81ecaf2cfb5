import Checks
import Driving

@main enum HeatMaps {
    static func main() { fuzz(checkHeatMaps) }
}
