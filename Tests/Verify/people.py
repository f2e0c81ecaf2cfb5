"""What single people go by: nothing, pseudonyms or names, as MEASURES.md says under "Protection", rule 7."""

import base64
import hashlib
import hmac

NOBODY = "(no user)"


class People:
    """The names of users by what they are counted as, as far as the configuration tells of them."""

    def __init__(self, config, folder, segments):
        privacy = config.get("privacy") or {}
        self.mode = privacy.get("people", "none")
        self.key = (folder / privacy["key"]).read_bytes().rstrip(b" \t\r\n") if self.mode == "pseudonyms" else b""
        self.listed = set(segments or {})
        # By user: (ms, bytes, text) of the latest user name, first and last name.
        self.latest = {"user": {}, "first_name": {}, "last_name": {}}

    def note(self, user, time, texts):
        """Takes note of how an accepted row writes a person's names."""
        for field, value in texts.items():
            if user and value:
                newest = (time, value.encode(), value)
                self.latest[field][user] = max(newest, self.latest[field].get(user, newest))

    def shown(self, user):
        """What a user goes by."""
        if not user:
            return NOBODY
        if self.mode == "pseudonyms":
            code = hmac.new(self.key, user.encode(), hashlib.sha256).digest()[:16]
            return base64.b32encode(code).decode().rstrip("=").lower()
        return self.latest["user"].get(user, (0, b"", user))[2]

    def names(self, shown):
        """First and last name of whoever goes by a user name."""
        if not hasattr(self, "by_shown"):
            self.by_shown = {self.shown(user): user for user in self.latest["user"]}
        user = self.by_shown.get(shown)
        return {field: self.latest[field].get(user, (0, b"", None))[2] for field in ("first_name", "last_name")}
