"""What `make bench` runs, the most important first."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Bench:
    """`minutes`: about what it takes on two cores with nothing else to do."""

    name: str
    minutes: float
    tests: tuple[str, ...]


TRAINING, PICTURES = "test_training_bench.py", "test_generation_bench.py"
BENCHES = (
    Bench("training-step", 3, (f"{TRAINING}::test_one_step_both_cached",)),
    Bench("training-whole", 16, (f"{TRAINING}::TestWholeTraining",)),
    Bench("generation", 6, (f"{PICTURES}::test_torch_against_plain_diffusers",)),
    Bench("onnx", 6, (f"{PICTURES}::test_onnx_against_torch_and_optimum",)),
    Bench("sdcpp", 7, (f"{PICTURES}::test_torch_against_stable_diffusion_cpp",)),
    Bench("starter", 5, ("test_starter_bench.py",)),
    Bench("likeness", 20, ("test_starter_likeness_bench.py",)),
    Bench("losses", 2, (f"{TRAINING}::test_the_losses_of_both_from_the_same_start",)),
    Bench("shortcuts", 3, (f"{PICTURES}::test_shortcuts",)),
    Bench(
        "window",
        2,
        ("test_start_bench.py", "test_first_portrait_bench.py", "test_look_trial_bench.py", "test_adjust_bench.py"),
    ),
    Bench("darkroom", 3, ("test_darkroom.py",)),
    Bench("photos", 2, ("test_intake_bench.py", "test_live_bench.py")),
    Bench("vault", 3, ("test_vault_bench.py", "test_against_peers.py")),
    Bench("gpu", 20, ("test_gpu_training_bench.py", "test_gpu_generation_bench.py")),
)
