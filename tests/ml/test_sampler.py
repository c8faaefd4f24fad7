"""The sampler against a case with a known answer: Gaussian data, where the best denoiser and the whole path are formulas."""

import numpy as np
import pytest

from likeness.base.errors import Failed
from likeness.ml.engines.engine import seed_noise
from likeness.ml.sampler import Schedule, sample, timesteps

CONFIG = {"num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
SPREAD = 0.6


def gaussian(schedule, prediction):
    """Data N(0, SPREAD^2): E[x0 | x] is linear in x; this is the perfect network."""

    def predict(latents, timestep):
        a, s = schedule.signal[timestep], schedule.noise[timestep]
        clean = latents * (a * SPREAD**2 / (a**2 * SPREAD**2 + s**2))
        eps = (latents - a * clean) / s
        return (eps if prediction == "epsilon" else a * eps - s * clean).astype(np.float32)

    return predict


def error(schedule, noise, end):
    """The largest distance from the end of the probability-flow path, which is linear too."""
    a, s = schedule.signal[-1], schedule.noise[-1]
    return np.abs(end - noise * SPREAD / np.sqrt(a**2 * SPREAD**2 + s**2)).max()


def ddim(schedule, predict, noise, steps):
    """Song et al. 2021, equation 12 with no noise: the solver of first order."""
    latents, times = noise, timesteps(schedule.steps, steps)
    for now, after in zip(times, [*times[1:], None], strict=True):
        clean = schedule.clean(latents, predict(latents, now), now)
        if after is None:
            return clean
        eps = (latents - schedule.signal[now] * clean) / schedule.noise[now]
        latents = (schedule.signal[after] * clean + schedule.noise[after] * eps).astype(np.float32)
    raise AssertionError


@pytest.mark.parametrize("prediction", ["epsilon", "v_prediction"])
def test_it_converges_to_the_exact_path(prediction):
    schedule = Schedule.from_config({**CONFIG, "prediction_type": prediction})
    noise, predict = seed_noise(3, (1, 4, 8, 8)), gaussian(schedule, prediction)
    ten, many, most = (error(schedule, noise, sample(schedule, predict, noise, steps)) for steps in (10, 80, 160))
    assert most < 0.6 * many < 0.1 * ten
    assert most < 0.015


def test_it_is_nearer_than_the_solver_of_first_order():
    schedule = Schedule.from_config(CONFIG)
    noise, predict = seed_noise(3, (1, 4, 8, 8)), gaussian(schedule, "epsilon")
    for steps in (10, 20, 40):
        ours = error(schedule, noise, sample(schedule, predict, noise, steps))
        assert ours < 0.8 * error(schedule, noise, ddim(schedule, predict, noise, steps))


def test_timesteps_go_down_from_the_noisiest():
    assert timesteps(1000, 4) == [999, 749, 500, 250]
    assert timesteps(10, 50) == list(range(9, -1, -1))


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
