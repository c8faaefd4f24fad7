"""The owner's retention policy: the defaults of consent/retention.py, and what was changed about them."""

import msgspec

from likeness.base.paths import Home
from likeness.consent.retention import Policy, parse_policy
from likeness.settings import Settings, load_settings, save_settings


def policy_of(settings: Settings) -> Policy:
    """Raises Usage("retention-unusable") where the settings hold what is no length of time."""
    return parse_policy(settings.retention)


def change_policy(home: Home, name: str, length: int) -> Policy:
    """Keep one kind for `length` days (guests: minutes). Raises Usage("retention-unusable")."""
    settings = load_settings(home.settings_file)
    changed = {**settings.retention, name: length}
    policy = parse_policy(changed)
    save_settings(home.settings_file, msgspec.structs.replace(settings, retention=changed))
    return policy
