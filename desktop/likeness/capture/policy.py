"""Which photos are taken: pure rules over an assessment, read from one TOML file."""

import math
import tomllib
from pathlib import Path
from typing import Literal

import msgspec

from likeness.base.errors import Failed
from likeness.base.files import read_bounded
from likeness.base.limits import MAX_TEXT_BYTES
from likeness.capture.assess import Assessment

Decision = Literal["accept", "usable", "refuse"]


class Condition(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Holds where the measure's native value is below `below`, above `above`, or, without its sign, above `turned`."""

    measure: str
    below: float = -math.inf
    above: float = math.inf
    turned: float = math.inf

    def holds(self, natives: dict[str, float]) -> bool:
        native = natives.get(self.measure)
        return native is not None and (native < self.below or native > self.above or abs(native) > self.turned)


class Rule(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`when`: all must hold."""

    decision: Literal["usable", "refuse"]
    reason: str
    when: tuple[Condition, ...]
    sentence: str


class Policy(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Rules in the order in which they are asked: the most helpful reason first."""

    accepted: str
    rule: tuple[Rule, ...]


class Verdict(msgspec.Struct, frozen=True):
    """One decision, one stable reason ("good" when accepted), one sentence with the next step."""

    decision: Decision
    reason: str
    sentence: str


def load_policy(path: Path) -> Policy:
    """Raises Failed("policy-invalid") where the file is no policy, or a refusal stands behind a lesser rule and could be hidden by it."""
    text = read_bounded(path, MAX_TEXT_BYTES)
    try:
        policy = msgspec.convert(tomllib.loads(text.decode()), Policy, strict=False)
    except (ValueError, msgspec.ValidationError) as error:
        raise Failed("policy-invalid", path=path) from error
    decisions = [rule.decision for rule in policy.rule]
    if decisions != sorted(decisions):  # "refuse" sorts before "usable"
        raise Failed("policy-invalid", path=path)
    return policy


def judge(assessment: Assessment, policy: Policy) -> Verdict:
    """The first rule that holds decides; none means accepted."""
    natives = {**assessment.signs, **{name: measure.native for name, measure in assessment.measures.items()}}
    natives["FaceCount"] = len(assessment.faces)
    for rule in policy.rule:
        if all(condition.holds(natives) for condition in rule.when):
            return Verdict(rule.decision, rule.reason, rule.sentence)
    return Verdict("accept", "good", policy.accepted)
