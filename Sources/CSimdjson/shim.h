// simdjson is C++: its header is included by CJSONRows alone; this target brings the link.
