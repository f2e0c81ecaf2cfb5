"""What an export looks like to somebody who knows it: its columns, their types, how its times are written."""

COLUMNS = [
    "Timestamp",
    "User Name",
    "First Name",
    "Last Name",
    "Help Item Id",
    "Help Item Title",
    "Help Item Type",
    "Interaction",
    "App Scope",
]
TIME_FORMAT = "%Y-%m-%dT%H:%M:%S%.3fZ"
NOBODY = "-"

# What the item table asks, by item and scope: three counts and three distinct counts.
COUNTS = ["loads", "views", "clicks", "reach", "viewers", "clickers"]
