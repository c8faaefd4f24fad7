"""What use cases need besides a vault: perception models, looks, the photo policy. Each is read when first asked for."""

from collections.abc import Mapping
from functools import cached_property

from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.base.paths import resources
from likeness.capture.hints import Guide, load_guide
from likeness.capture.policy import Policy, load_policy
from likeness.consent.notices import Notice, parse_notice
from likeness.delivery.specs import Spec, load_specs
from likeness.looks.load import load_looks
from likeness.looks.look import Look
from likeness.vision.models import VisionModels


class Tools:
    """Nothing of a person is in it."""

    @cached_property
    def models(self) -> VisionModels:
        return VisionModels(resources() / "vision")

    @cached_property
    def looks(self) -> Mapping[str, Look]:
        return load_looks(resources() / "looks")

    @cached_property
    def specs(self) -> Mapping[str, Spec]:
        return load_specs(resources() / "specs")

    @cached_property
    def policy(self) -> Policy:
        return load_policy(resources() / "capture" / "policy.toml")

    @cached_property
    def guide(self) -> Guide:
        return load_guide(resources() / "capture" / "coach.toml")

    def notice(self, language: str) -> Notice:
        """The consent page's words; English where the language has none yet."""
        folder = resources() / "consent"
        path = folder / f"notice-{language}.toml"
        return parse_notice(read_bounded(path if path.exists() else folder / "notice-en.toml", MAX_TEXT_BYTES))
