"""The pure rules of a training: when to stop and what to keep, and which settings and memory tier to begin with."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.paths import resources
from likeness.jobs.protocol import TrainJob, TrainSettings
from likeness.ml.families.registry import FAMILIES
from likeness.ml.recipes.adapter_settings import AdapterSettings
from likeness.ml.recipes.plans import FULL, PRACTICE, TABLE, needed_bytes, plan_for, tiers
from likeness.ml.recipes.stopping import (
    COPY_CORRELATION,
    OBEDIENCE,
    PATIENCE,
    RISE,
    Judged,
    best,
    goes_on,
)
from likeness.packs.kinds import load_kinds
from likeness.worker.preflight import _ordered

NAN = float("nan")


def judged(*likeness, copies=0.5, obeys=1.0):
    return [Judged(10 * (number + 1), value, copies, obeys) for number, value in enumerate(likeness)]


many = st.lists(
    st.builds(
        Judged,
        st.integers(1, 1000),
        st.one_of(st.floats(-1, 1), st.just(NAN)),
        st.floats(0, 1),
        st.floats(0, 1),
    ),
    max_size=8,
    unique_by=lambda one: one.step,
)


class TestBest:
    @given(many)
    def test_it_neither_copies_nor_disobeys_and_is_as_alike_as_any(self, seen):
        kept = best(seen)
        allowed = [
            one
            for one in seen
            if one.copies < COPY_CORRELATION and one.obeys >= OBEDIENCE and one.likeness == one.likeness
        ]
        if not allowed:
            assert kept is None
            return
        assert kept in allowed
        assert kept.likeness >= max(one.likeness for one in allowed) - RISE

    def test_of_the_equally_alike_the_earliest(self):
        assert best(judged(0.3, 0.5, 0.505)).step == 20

    def test_the_most_alike_is_passed_over_where_it_copies(self):
        seen = [*judged(0.3, 0.5), Judged(30, 0.9, 0.97, 1.0), Judged(40, 0.8, 0.5, 0.2)]
        assert best(seen).step == 20

    def test_none_where_no_face_was_found(self):
        assert best(judged(NAN, NAN)) is None


class TestGoingOn:
    def test_while_it_rises(self):
        for count in range(1, 6):
            assert goes_on(judged(*(0.1 * n for n in range(count))))

    def test_not_once_it_has_not_risen_twice(self):
        assert goes_on(judged(0.2, 0.5, 0.4))
        assert not goes_on(judged(0.2, 0.5, 0.4, 0.505))

    def test_a_rise_that_copies_is_none(self):
        assert not goes_on([*judged(0.2, 0.5, 0.5), Judged(40, 0.9, 0.99, 1.0)])

    def test_while_nothing_may_be_kept_yet(self):
        assert goes_on(judged(NAN, NAN, NAN, NAN))

    @given(many)
    def test_the_order_in_which_they_are_told_does_not_matter(self, seen):
        assert goes_on(seen) == goes_on(seen[::-1])
        assert len(seen) > PATIENCE or goes_on(seen)


class TestPlans:
    def test_every_line_can_be_written_and_read(self):
        for settings in (PRACTICE, *(line.settings for line in TABLE.values())):
            assert msgspec.convert(msgspec.to_builtins(settings), AdapterSettings) == settings

    def test_every_family_has_a_line(self):
        assert TABLE.keys() == FAMILIES.keys()

    def test_each_default_has_one_source_and_a_reason(self):
        """What an order says has no other value here; and the table of packs is about the same bases, with a reason for each number."""
        order = TrainSettings(64, 11, 12, 13, 0.014, 15, 16, 17)
        planned = _ordered(FULL, TrainJob("0" * 32, "0" * 32, "/pack", (), order))
        said = set(order.__struct_fields__) & set(planned.__struct_fields__)
        assert len(said) == 7
        assert all(getattr(planned, name) == getattr(order, name) for name in said)
        bare = AdapterSettings()
        for settings in (PRACTICE, *(line.settings for line in TABLE.values())):
            assert all(getattr(settings, name) == getattr(bare, name) for name in said)
        kinds = load_kinds(resources() / "packs")
        assert {name: kind.resolution for name, kind in kinds.items()} == {name: TABLE[name].side for name in TABLE}
        for part in (resources() / "packs" / "families.toml").read_text().split("\n[")[1:]:
            head, *numbers = part.strip().splitlines()
            assert ".training]" not in head or [" # " in line for line in numbers] == [True] * 4

    @pytest.mark.parametrize("device", ["cpu", "cuda", "mps"])
    @pytest.mark.parametrize("family", TABLE)
    @pytest.mark.parametrize("fast", [True, False])
    def test_each_tier_needs_less_than_the_one_above(self, family, device, fast):
        settings, _ = plan_for(family, TABLE[family].side, device, 10**12, fast_bfloat16=fast)
        ladder = tiers(family, device, fast_bfloat16=fast)
        needs = [needed_bytes(family, TABLE[family].side, settings, tier, device) for tier in ladder]
        assert needs == sorted(needs, reverse=True)
        assert len({tier.name for tier in ladder}) == len(ladder)

    @pytest.mark.parametrize("family", TABLE)
    @given(memory=st.integers(0, 10**11))
    def test_the_tier_fits_or_is_the_smallest(self, family, memory):
        side = TABLE[family].side
        settings, tier = plan_for(family, side, "cuda", memory)
        ladder = tiers(family, "cuda")
        assert tier is ladder[-1] or tier == ladder[-1] or needed_bytes(family, side, settings, tier, "cuda") <= memory
        larger = ladder[: ladder.index(tier)]
        assert all(needed_bytes(family, side, settings, one, "cuda") > memory for one in larger)

    def test_a_cpu_in_bfloat16_needs_what_was_measured_and_checkpointing_drops_the_second_copies(self):
        settings, plain = plan_for("sd15", 512, "cpu", 5 * 10**9)
        measured = 4_450_000_000 - 350_000_000  # docs/benchmarks.md, less the program before anything is loaded
        assert plain.name == "plain"
        assert needed_bytes("sd15", 512, settings, plain, "cpu") == pytest.approx(measured, rel=0.05)
        assert plan_for("sd15", 512, "cpu", measured - 10**9)[1].checkpointing
        assert plan_for("sd15", 512, "cuda", measured - 10**9)[1] == plain

    def test_memory_does_not_change_the_mathematics(self):
        assert plan_for("sd15", 512, "cpu", 10**9)[0] == plan_for("sd15", 512, "cuda", 10**12)[0]

    def test_a_practice_model_learns_with_all_of_its_layers(self):
        assert plan_for("sd15", 128, "cpu", 10**10)[0].layers == "all"
        assert plan_for("sd15", 512, "cpu", 10**10)[0].layers == "attention"
