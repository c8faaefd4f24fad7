"""What a training is put together from: layers, words, moments, averages, noise levels, rows."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.errors import Failed
from likeness.ml.recipes import adapter_data, adapter_layers, adapter_loss, adapter_words
from likeness.ml.recipes.adapter_events import Example
from likeness.ml.recipes.adapter_optimizer import Average, EightBit, LossScale, Offloaded, Plain, optimizer_of
from likeness.ml.recipes.adapter_settings import Tier
from likeness.ml.schedule import Schedule

torch = pytest.importorskip("torch")

DIFFUSION = Schedule.from_config({"prediction_type": "v_prediction"})
FLOW = Schedule.flow(lambda tokens, _steps: np.log(3.0) if tokens > 100 else 0.0)


class TestLayers:
    def net(self):
        torch.manual_seed(0)
        return torch.nn.ModuleDict(
            {
                "a": torch.nn.ModuleDict({"to_q": torch.nn.Linear(6, 10), "to_k": torch.nn.Linear(6, 10, bias=False)}),
                "b": torch.nn.ModuleDict({"conv1": torch.nn.Conv2d(3, 8, 3, stride=2, padding=1)}),
                "c": torch.nn.ModuleDict({"other": torch.nn.Linear(6, 6)}),
            }
        ).requires_grad_(requires_grad=False)

    def attached(self, net, dtype=torch.float32):
        net.to(dtype)
        layers = adapter_layers.attach(net, ("to_q", "to_k", "conv1"), 4, torch.Generator().manual_seed(1))
        for layer in layers.values():
            layer.up.data.normal_()
        return layers

    def test_nothing_changes_before_the_first_step(self):
        net = self.net()
        x = torch.randn(2, 5, 6)
        before = net["a"]["to_q"](x)
        adapter_layers.attach(net, ("to_q",), 4, torch.Generator().manual_seed(1))
        assert torch.equal(net["a"]["to_q"](x), before)

    @pytest.mark.parametrize("name", ["to_q", "to_k"])
    def test_gradients_of_a_layer_are_those_of_automatic_differentiation(self, name):
        net = self.net()
        layer = self.attached(net)[f"a.{name}"]
        module = net["a"][name]
        x, y = torch.randn(2, 5, 6, requires_grad=True), torch.randn(2, 5, 10)
        mine = module(x)
        plain = torch.nn.functional.linear(x, module.weight, module.bias) + x @ layer.down.T @ layer.up.T
        wanted = torch.autograd.grad((plain * y).sum(), (x, layer.down, layer.up))
        found = torch.autograd.grad((mine * y).sum(), (x, layer.down, layer.up))
        assert torch.allclose(mine, plain, atol=1e-5)
        assert all(torch.allclose(one, two, atol=1e-4) for one, two in zip(found, wanted, strict=True))

    def test_a_convolution_is_what_its_merged_weight_is(self):
        net = self.net()
        layer = self.attached(net)["b.conv1"]
        module, x = net["b"]["conv1"], torch.randn(2, 3, 8, 8)
        merged = module.weight + torch.einsum("or,rikl->oikl", layer.up[:, :, 0, 0], layer.down)
        wanted = torch.nn.functional.conv2d(x, merged, module.bias, stride=2, padding=1)
        assert torch.allclose(module(x), wanted, atol=1e-5)

    def test_half_precision_flows_through_and_the_adapter_stays_single(self):
        net = self.net()
        layer = self.attached(net, torch.bfloat16)["a.to_q"]
        net["a"]["to_q"](torch.randn(2, 5, 6, dtype=torch.bfloat16)).float().sum().backward()
        assert layer.down.grad.dtype == layer.up.dtype == torch.float32
        assert layer.down.grad.abs().sum() > 0

    @pytest.mark.parametrize(
        ("layers", "wanted"),
        [("attention", {"to_q"}), ("transformer", {"to_q", "ff.net.2"}), ("all", {"to_q", "ff.net.2", "conv1"})],
    )
    def test_which_layers(self, layers, wanted):
        assert set(adapter_layers.chosen(("to_q", "ff.net.2", "conv1"), layers)) == wanted


class TestWords:
    def test_only_the_sitters_rows_are_trained(self):
        table = torch.nn.Embedding(20, 4).requires_grad_(requires_grad=False)
        start = table.weight[7].clone()
        (sitter,) = adapter_words.attach([_Table("text_encoder", table, lambda _word: [7])], "sks")
        ids = torch.tensor([[1, 7, 2], [3, 4, 5]])
        assert torch.equal(table(ids), table.weight[ids])
        table(ids)[0].sum().backward()
        assert sitter.rows.grad.shape == (1, 4)
        sitter.rows.data += 1
        assert torch.equal(table(ids)[1], table.weight[ids[1]])
        assert torch.equal(table(ids)[0, 1], start + 1)
        kept = adapter_words.collected([sitter], [sitter.rows])
        assert np.allclose(kept["text_encoder"].rows[7], start + 1)


class _Table:
    def __init__(self, part, embedding, ids_of):
        self.part, self.embedding, self.ids_of = part, embedding, ids_of


def _descent(make, steps=60):
    """Least squares from a fixed start; the losses."""
    torch.manual_seed(3)
    wanted, inputs = torch.randn(30, 20), torch.randn(200, 20)
    parameter = torch.nn.Parameter(torch.zeros(30, 20))
    optimizer, losses = make([parameter]), []
    for _ in range(steps):
        loss = (inputs @ (parameter - wanted).T).square().mean()
        loss.backward()
        optimizer.step([0.05])
        losses.append(float(loss.detach()))
    return losses, parameter, optimizer


class TestMoments:
    def test_eight_bits_learn_as_well(self):
        plain, small = (_descent(kind)[0] for kind in (Plain, EightBit))
        assert plain[-1] < 0.1 * plain[0]
        assert small[-1] < 1.3 * plain[-1] + 0.02 * plain[0]

    def test_main_memory_gives_the_same_numbers(self):
        _, one, _ = _descent(Plain)
        _, two, _ = _descent(lambda parameters: Offloaded(parameters, Plain))
        assert torch.equal(one, two)

    def test_eight_bits_need_a_third(self):
        _, _, plain = _descent(Plain, 1)
        _, _, small = _descent(EightBit, 1)
        sizes = [sum(t.numel() * t.element_size() for t in one.dump().values()) for one in (plain, small)]
        assert sizes[1] < 0.34 * sizes[0]

    @pytest.mark.parametrize("kind", [Plain, EightBit])
    @pytest.mark.parametrize("other", [Plain, EightBit])
    def test_any_kind_goes_on_with_what_another_kept(self, kind, other):
        losses, parameter, optimizer = _descent(kind, 30)
        fresh = other([parameter])
        fresh.load({name: value.clone() for name, value in optimizer.dump().items()})
        torch.manual_seed(3)
        wanted, inputs = torch.randn(30, 20), torch.randn(200, 20)
        for _ in range(30):
            loss = (inputs @ (parameter - wanted).T).square().mean()
            loss.backward()
            fresh.step([0.05])
        assert float(loss.detach()) < losses[-1]

    def test_what_is_kept_does_not_depend_on_which_parameters_share_a_rate(self):
        shapes, kinds = ((2, 3), (4,), (5,), (3, 2)), ("down", "up", "down", "word")

        def stepped(of, kept=None):
            torch.manual_seed(3)
            parameters = [torch.nn.Parameter(torch.randn(shape)) for shape in shapes]
            optimizer = Plain(parameters, of)
            if kept is not None:
                optimizer.load(kept)
            for parameter in parameters:
                parameter.grad = torch.randn_like(parameter)
            optimizer.step([0.1] * len(shapes))
            return parameters, {name: value.clone() for name, value in optimizer.dump().items()}

        (ones, one), (others, other) = stepped(kinds), stepped(())
        assert one.keys() == other.keys()
        assert all(torch.equal(one[name], other[name]) for name in one)
        assert all(torch.equal(*pair) for pair in zip(ones, others, strict=True))
        ones, others = stepped(kinds, other)[0], stepped((), one)[0]
        assert all(torch.equal(*pair) for pair in zip(ones, others, strict=True))

    def test_keeping_and_taking_up_is_exact_in_the_same_kind(self):
        for kind in (Plain, EightBit):
            _, straight, _ = _descent(kind, 20)
            _, parameter, optimizer = _descent(kind, 12)
            fresh = kind([parameter])
            fresh.load({name: value.clone() for name, value in optimizer.dump().items()})
            torch.manual_seed(3)
            wanted, inputs = torch.randn(30, 20), torch.randn(200, 20)
            for _ in range(8):
                (inputs @ (parameter - wanted).T).square().mean().backward()
                fresh.step([0.05])
            assert torch.equal(parameter, straight)

    def test_the_tier_decides(self):
        parameter = torch.nn.Parameter(torch.zeros(3))
        assert isinstance(optimizer_of([parameter], Tier()), Plain)
        assert isinstance(optimizer_of([parameter], Tier(optimizer="adamw-8bit")), EightBit)
        assert isinstance(optimizer_of([parameter], Tier(offload=True)), Offloaded)


class TestAverage:
    def test_it_follows_slowly_and_changes_places(self):
        parameter = torch.nn.Parameter(torch.zeros(2))
        average = Average([parameter], 0.9)
        parameter.data += 1
        for step in range(1, 400):
            average.update(step)
            assert 0 < float(average.values[0][0]) <= 1
        assert float(average.values[0][0]) == pytest.approx(1, abs=1e-3)
        parameter.data += 1
        average.exchange()
        assert float(parameter.detach()[0]) == pytest.approx(1, abs=1e-3)
        average.exchange()
        assert float(parameter.detach()[0]) == 2

    def test_none_is_the_parameters_themselves(self):
        parameter = torch.nn.Parameter(torch.ones(2))
        average = Average([parameter], 0.0)
        average.update(1)
        average.exchange()
        assert torch.equal(average.values[0], torch.ones(2))


def test_half_precision_halves_its_scale_where_a_gradient_overflows():
    parameter, scale = torch.nn.Parameter(torch.zeros(2)), LossScale(needed=True)
    first = scale.scale
    parameter.grad = torch.tensor([first, 1.0])
    assert scale.unscale([parameter])
    assert float(parameter.grad[0]) == 1
    parameter.grad = torch.tensor([float("inf"), 1.0])
    assert not scale.unscale([parameter])
    assert scale.scale == first / 2
    while scale.scale > 1:
        parameter.grad = torch.tensor([float("nan"), 1.0])
        assert not scale.unscale([parameter])
        assert not scale.exhausted  # also where it came down to 1 just now: that is still to be tried
    parameter.grad = torch.tensor([2.0, 1.0])
    assert scale.unscale([parameter])
    parameter.grad = torch.tensor([float("nan"), 1.0])
    assert not scale.unscale([parameter])
    assert scale.exhausted


class TestLevels:
    @settings(max_examples=30, deadline=None)
    @given(st.integers(1, 40), st.integers(0, 1000))
    def test_every_batch_sees_all_parts(self, count, seed):
        spread = adapter_loss.even(count, torch.Generator().manual_seed(seed))
        assert sorted((spread * count).long().tolist()) == list(range(count))

    def test_min_snr(self):
        snr = torch.tensor([0.01, 1.0, 5.0, 50.0])
        assert torch.allclose(adapter_loss.min_snr("epsilon", snr), torch.tensor([1.0, 1.0, 1.0, 0.1]))
        assert float(adapter_loss.min_snr("v_prediction", snr)[0]) == pytest.approx(1.0)
        assert float(adapter_loss.min_snr("v_prediction", snr)[3]) == pytest.approx(5 / 51)

    def test_a_flow_is_logit_normal_shifted_and_unweighted(self):
        spread = adapter_loss.even(2001, None)
        plain, shifted = (adapter_loss.levels(FLOW, spread, tokens, torch.device("cpu")) for tokens in (64, 256))
        assert float(plain.noise.median()) == pytest.approx(0.5, abs=1e-3)
        assert float(plain.noise.logit().std()) == pytest.approx(1.0, abs=0.02)
        assert float(shifted.noise.median()) == pytest.approx(0.75, abs=1e-3)
        assert torch.allclose(shifted.signal + shifted.noise, torch.ones(2001))
        assert torch.equal(plain.weight, torch.ones(2001))
        assert torch.allclose(plain.time, plain.noise * 1000)

    def test_towards_noise_the_noisy_levels_come_more_often_and_none_is_left_out(self):
        spread = adapter_loss.even(1000, None)
        even, noisy = (adapter_loss.levels(DIFFUSION, spread, 64, torch.device("cpu"), power) for power in (1.0, 0.5))
        assert torch.equal(even.time, torch.arange(1000.0))
        assert float((noisy.time >= 500).float().mean()) == pytest.approx(0.75, abs=0.01)
        assert float(noisy.time.min()) < 40
        assert float(noisy.time.max()) > 990

    @pytest.mark.parametrize("schedule", [DIFFUSION, FLOW])
    def test_the_target_is_what_the_sampler_turns_into_clean_latents(self, schedule):
        clean, noise = torch.randn(5, 2, 3, 3), torch.randn(5, 2, 3, 3)
        at = adapter_loss.levels(schedule, adapter_loss.even(5, None), 64, torch.device("cpu"))
        noisy = adapter_loss.noised(clean, noise, at)
        said = adapter_loss.target(schedule.prediction, clean, noise, at)
        from likeness.ml.schedule import Moment

        for row in range(5):
            moment = Moment(float(at.signal[row]), float(at.noise[row]), float(at.time[row]))
            found = schedule.clean(noisy[row].numpy(), said[row].numpy(), moment)
            assert np.allclose(found, clean[row].numpy(), atol=1e-4)


class TestRows:
    def test_none_comes_twice_before_each_has_come(self):
        rows = adapter_data.draw((3, 5, 9), 7, torch.Generator().manual_seed(0))
        assert sorted(rows[:3]) == sorted(rows[3:6]) == [3, 5, 9]

    @pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.5])
    @pytest.mark.parametrize("batch", [1, 4, 6])
    def test_shares_are_met_over_time(self, share, batch):
        taken = sum(adapter_data.share_at(step, batch, share) for step in range(100))
        assert taken == int(100 * batch * share + 1e-9)

    def test_views_of_one_photo_are_held_out_together(self):
        picture = np.zeros((8, 8, 3), np.uint8)
        examples = [Example(picture, "", None, str(n // 2), bool(n % 2)) for n in range(14)]
        held = adapter_data._held_out(examples)
        assert held == (4, 5)


def test_an_unknown_family_has_no_plan():
    from likeness.ml.recipes.plans import plan_for

    with pytest.raises(Failed) as caught:
        plan_for("other", 512, "cpu", 10**10)
    assert caught.value.code == "family-unknown"


@pytest.mark.parametrize("tier", [Tier(), Tier(offload=True), Tier(optimizer="adamw-8bit")])
def test_the_words_have_a_rate_of_their_own(tier):
    first, second = (torch.nn.Parameter(torch.zeros(4)) for _ in range(2))
    optimizer = optimizer_of([first, second], tier, kinds=("layer", "word"))
    for parameter in (first, second):
        parameter.grad = torch.ones(4)
    optimizer.step([0.1, 0.3])
    assert torch.allclose(first.detach(), torch.full((4,), -0.1), atol=1e-3)
    assert torch.allclose(second.detach(), torch.full((4,), -0.3), atol=1e-3)
