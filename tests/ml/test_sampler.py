"""The sampler against a case with a known answer: Gaussian data, where the best denoiser and the whole path are formulas."""

import numpy as np
import pytest

from likeness.base.errors import Failed
from likeness.ml.engines.engine import seed_noise
from likeness.ml.sampler import Known, sample
from likeness.ml.schedule import Moment, Schedule

CONFIG = {"num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
SPREAD = 0.6
TOKENS = 64


def gaussian(schedule, prediction):
    """Data N(0, SPREAD^2): E[x0 | x] is linear in x; this is the perfect network."""

    def predict(latents, moment):
        a, s = moment.signal, moment.noise
        clean = latents * (a * SPREAD**2 / (a**2 * SPREAD**2 + s**2))
        eps = (latents - a * clean) / s
        return {"epsilon": eps, "v_prediction": a * eps - s * clean, "flow": eps - clean}[prediction].astype(np.float32)

    return predict


def error(schedule, noise, end):
    """The largest distance from the end of the probability-flow path, which is linear too."""
    a, s = schedule.signal[-1], schedule.noise[-1]
    return np.abs(end - noise * SPREAD / np.sqrt(a**2 * SPREAD**2 + s**2)).max()


def ddim(schedule, predict, noise, steps):
    """Song et al. 2021, equation 12 with no noise: the solver of first order."""
    latents, times = noise, schedule.moments(steps, TOKENS)
    for now, after in zip(times, [*times[1:], None], strict=True):
        clean = schedule.clean(latents, predict(latents, now), now)
        if after is None:
            return clean
        eps = (latents - now.signal * clean) / now.noise
        latents = (after.signal * clean + after.noise * eps).astype(np.float32)
    raise AssertionError


def ours(schedule, predict, noise, steps, **how):
    return sample(schedule, predict, noise, schedule.moments(steps, TOKENS), **how)


@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction", "flow"])
def test_it_converges_to_the_exact_path(prediction):
    schedule = schedule_of(prediction)
    noise, predict = seed_noise(3, (1, 4, 8, 8)), gaussian(schedule, prediction)
    ten, many, most = (error(schedule, noise, ours(schedule, predict, noise, steps)) for steps in (10, 80, 160))
    assert most < 0.6 * many < 0.3 * ten
    assert most < 0.015


def schedule_of(prediction):
    if prediction == "flow":
        return Schedule.flow(lambda _tokens, _steps: 0.8)
    return Schedule.from_config({**CONFIG, "prediction_type": prediction})


def test_it_is_nearer_than_the_solver_of_first_order():
    schedule = Schedule.from_config(CONFIG)
    noise, predict = seed_noise(3, (1, 4, 8, 8)), gaussian(schedule, "epsilon")
    for steps in (10, 20, 40):
        second = error(schedule, noise, ours(schedule, predict, noise, steps))
        assert second < 0.8 * error(schedule, noise, ddim(schedule, predict, noise, steps))


@pytest.mark.parametrize("prediction", ["epsilon", "flow"])
def test_the_first_order_is_the_solver_of_first_order(prediction):
    schedule = schedule_of(prediction)
    noise, predict = seed_noise(3, (1, 4, 8, 8)), gaussian(schedule, prediction)
    euler = ours(schedule, predict, noise, 12, solver="euler")
    assert np.abs(euler - ddim(schedule, predict, noise, 12)).max() < 1e-4


def test_a_flow_visits_the_levels_of_diffusers():
    from diffusers import FlowMatchEulerDiscreteScheduler

    theirs = FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, time_shift_type="exponential")
    theirs.set_timesteps(sigmas=np.linspace(1.0, 0.25, 4), mu=0.8)
    moments = schedule_of("flow").moments(4, TOKENS)
    assert np.allclose([moment.noise for moment in moments], theirs.sigmas[:-1].numpy(), atol=1e-6)
    assert np.allclose([moment.time for moment in moments], theirs.timesteps.numpy(), atol=1e-3)


def test_consistency_steps_start_anew_from_the_clean_estimate():
    """With a perfect estimate of one point every step lands on it, whatever the fresh noise."""
    schedule = schedule_of("epsilon")
    point = seed_noise(9, (1, 4, 8, 8))

    def predict(latents, moment):
        return ((latents - moment.signal * point) / moment.noise).astype(np.float32)

    def fresh(step):
        return seed_noise(5, point.shape, step)

    found = ours(schedule, predict, seed_noise(3, point.shape), 4, solver="lcm", fresh_noise=fresh)
    assert np.abs(found - point).max() < 1e-3
    assert not np.array_equal(fresh(1), fresh(2))


@pytest.mark.parametrize("prediction", ["epsilon", "flow"])
def test_what_is_known_stays_as_it_is(prediction):
    schedule = schedule_of(prediction)
    noise, predict = seed_noise(3, (1, 4, 8, 8)), gaussian(schedule, prediction)
    change = np.zeros((1, 1, 8, 8), np.float32)
    change[..., 4:] = 1
    clean = seed_noise(4, noise.shape)
    found = ours(schedule, predict, noise, 8, known=Known(change, clean, noise))
    assert np.array_equal(found[..., :4], clean[..., :4])
    assert np.abs(found[..., 4:] - clean[..., 4:]).max() > 0.5


def test_timesteps_go_down_from_the_noisiest():
    schedule = Schedule.from_config(CONFIG)
    assert [moment.time for moment in schedule.moments(4, TOKENS)] == [999, 749, 500, 250]
    few = Schedule(schedule.signal[:10], schedule.noise[:10], "epsilon")
    assert [moment.time for moment in few.moments(50, TOKENS)] == list(range(9, -1, -1))
    assert few.moments(1, TOKENS) == (Moment(float(schedule.signal[9]), float(schedule.noise[9]), 9.0),)


def test_noise_depends_on_the_seed_alone():
    assert np.array_equal(seed_noise(7, (1, 2, 3, 4)), seed_noise(7, (1, 2, 3, 4)))
    assert not np.array_equal(seed_noise(7, (1, 2, 3, 4)), seed_noise(8, (1, 2, 3, 4)))
    assert abs(float(seed_noise(1, (100, 100)).std()) - 1) < 0.02


@pytest.mark.parametrize(
    "change",
    [{"beta_schedule": "magic"}, {"prediction_type": "sample"}, {"num_train_timesteps": 10**9}, {"beta_end": 2.0}],
)
def test_schedules_that_are_not_known_are_refused(change):
    with pytest.raises(Failed) as caught:
        Schedule.from_config({**CONFIG, **change})
    assert caught.value.code == "pack-unsupported"
