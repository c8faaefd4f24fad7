"""AdamW (Loshchilov and Hutter 2019) in as much memory as a tier allows, the running average of the adapter, and the scale of half precision.

Eight bits: the moments are kept block by block as whole numbers of a root (Dettmers et al. 2022, "8-bit Optimizers via Block-wise
Quantization", with a power law in the place of their table). The second moment is never rounded to 0, so that no step is divided by nothing;
were it always rounded up, it could not fall again, and would settle at some four times what it is.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import chain
from typing import Any, Protocol

from likeness.ml.foreign import Tensor
from likeness.ml.recipes.adapter_settings import Tier

BETAS, EPSILON, DECAY = (0.9, 0.99), 1e-8, 0.01
BLOCK = 256
FIRST_POWER, SECOND_POWER = 2.0, 4.0
"""A moment is kept as its square root and its fourth root: 127^2 and 255^4 from the smallest to the largest of a block."""


class Optimizer(Protocol):
    """`step` consumes the gradients; `rates` has one learning rate for each parameter. What `dump` gives, any other kind's `load` takes."""

    def step(self, rates: Sequence[float]) -> None: ...
    def dump(self) -> dict[str, Tensor]: ...
    def load(self, kept: Mapping[str, Tensor]) -> None:
        """Raises KeyError, RuntimeError."""


def optimizer_of(parameters: Sequence[Tensor], tier: Tier, kinds: Sequence[str] = ()) -> Optimizer:
    """`kinds`, one for each parameter: those of a kind share a learning rate. Empty: all share one."""
    if tier.optimizer == "adamw-8bit":
        return Offloaded(parameters, EightBit) if tier.offload else EightBit(parameters)
    return Offloaded(parameters, lambda masters: Plain(masters, kinds)) if tier.offload else Plain(parameters, kinds)


class Plain:
    """torch's own, fused. Few groups and not one for each parameter: a hundred calls would take as long as a tenth of a small model's step."""

    def __init__(self, parameters: Sequence[Tensor], kinds: Sequence[str] = ()) -> None:
        import torch  # noqa: PLC0415

        self.parameters = list(parameters)
        fused = self.parameters[0].device.type in {"cpu", "cuda"}
        numbers: dict[str, list[int]] = {}
        for number, kind in zip(range(len(self.parameters)), kinds or [""] * len(self.parameters), strict=True):
            numbers.setdefault(kind, []).append(number)
        self._groups = list(numbers.values())
        parts = [{"params": [self.parameters[number] for number in group]} for group in self._groups]
        self.inner = torch.optim.AdamW(parts, lr=1.0, betas=BETAS, eps=EPSILON, weight_decay=DECAY, fused=fused)

    def step(self, rates: Sequence[float]) -> None:
        for group, numbers in zip(self.inner.param_groups, self._groups, strict=True):
            group["lr"] = rates[numbers[0]]
        self.inner.step()
        self.inner.zero_grad(set_to_none=True)

    def dump(self) -> dict[str, Tensor]:
        state, order = self.inner.state_dict()["state"], list(chain.from_iterable(self._groups))
        return {f"{order[place]}.{name}": kept for place, row in state.items() for name, kept in row.items()}

    def load(self, kept: Mapping[str, Tensor]) -> None:
        state = self.inner.state_dict()
        names = ("exp_avg", "exp_avg_sq", "step")
        state["state"] = {
            place: dict(zip(names, _moments(kept, number, self.parameters[number]), strict=True))
            for place, number in enumerate(chain.from_iterable(self._groups))
            if f"{number}.step" in kept
        }
        self.inner.load_state_dict(state)


class EightBit:
    """Two bytes and a little for each number, instead of eight."""

    def __init__(self, parameters: Sequence[Tensor]) -> None:
        self.parameters = list(parameters)
        self.kept: dict[str, Tensor] = {}

    def step(self, rates: Sequence[float]) -> None:
        import torch  # noqa: PLC0415

        with torch.no_grad():
            for number, (parameter, rate) in enumerate(zip(self.parameters, rates, strict=True)):
                if parameter.grad is not None:
                    self._advance(number, parameter, rate)
                    parameter.grad = None

    def dump(self) -> dict[str, Tensor]:
        return dict(self.kept)

    def load(self, kept: Mapping[str, Tensor]) -> None:
        if any(".packed" in name for name in kept):
            self.kept = {name: tensor.to(self._device(name)) for name, tensor in kept.items()}
            return
        for number, parameter in enumerate(self.parameters):
            if f"{number}.step" in kept:
                self._keep(number, *_moments(kept, number, parameter))

    def _device(self, name: str) -> Any:  # noqa: ANN401 (a device of torch)
        return self.parameters[int(name.split(".", maxsplit=1)[0])].device

    def _advance(self, number: int, parameter: Tensor, rate: float) -> None:
        first, second, step = _moments(self.kept, number, parameter)
        gradient, (beta1, beta2) = parameter.grad, BETAS
        step = step + 1
        first.lerp_(gradient, 1 - beta1)
        second.mul_(beta2).addcmul_(gradient, gradient, value=1 - beta2)
        count = float(step)
        parameter.mul_(1 - rate * DECAY)
        spread = (second / (1 - beta2**count)).sqrt_().add_(EPSILON)
        parameter.addcdiv_(first, spread, value=-rate / (1 - beta1**count))
        self._keep(number, first, second, step)

    def _keep(self, number: int, first: Tensor, second: Tensor, step: Tensor) -> None:
        import torch  # noqa: PLC0415

        for name, values, power, top in (
            ("exp_avg", first, FIRST_POWER, 127),
            ("exp_avg_sq", second, SECOND_POWER, 255),
        ):
            blocks = _blocks(values)
            most = blocks.abs().amax(dim=1, keepdim=True).clamp(min=1e-38)
            roots = (blocks.abs() / most).pow_(1 / power).mul_(top)
            whole = roots.round_().clamp_(min=1) if top == 255 else roots.round_() * blocks.sign()
            packed = whole.clamp(max=top).to(torch.uint8 if top == 255 else torch.int8)
            self.kept[f"{number}.{name}.packed"], self.kept[f"{number}.{name}.most"] = packed, most
        self.kept[f"{number}.step"] = step


class Offloaded:
    """Another kind in main memory: only the parameters and their gradients lie on the device."""

    def __init__(self, parameters: Sequence[Tensor], kind: Callable[[Sequence[Tensor]], Optimizer]) -> None:
        import torch  # noqa: PLC0415

        self.parameters = list(parameters)
        self.masters = [torch.nn.Parameter(parameter.detach().cpu().clone()) for parameter in parameters]
        self.inner: Optimizer = kind(self.masters)

    def step(self, rates: Sequence[float]) -> None:
        import torch  # noqa: PLC0415

        with torch.no_grad():
            for master, parameter in zip(self.masters, self.parameters, strict=True):
                master.copy_(parameter)
                master.grad = None if parameter.grad is None else parameter.grad.cpu().float()
                parameter.grad = None
        self.inner.step(rates)
        with torch.no_grad():
            for master, parameter in zip(self.masters, self.parameters, strict=True):
                parameter.copy_(master)

    def dump(self) -> dict[str, Tensor]:
        return self.inner.dump()

    def load(self, kept: Mapping[str, Tensor]) -> None:
        self.inner.load(kept)


def _blocks(values: Tensor) -> Tensor:
    """(blocks, BLOCK), filled up with zeros."""
    import torch  # noqa: PLC0415

    flat = values.reshape(-1)
    return torch.nn.functional.pad(flat, (0, -len(flat) % BLOCK)).view(-1, BLOCK)


def _moments(kept: Mapping[str, Tensor], number: int, parameter: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Both moments in float32 and the step, from either kind; zeros where nothing is kept yet. Raises KeyError, RuntimeError."""
    import torch  # noqa: PLC0415

    if f"{number}.step" not in kept:
        return torch.zeros_like(parameter), torch.zeros_like(parameter), torch.zeros(())
    step = kept[f"{number}.step"].clone().float()
    first, second = (
        _moment(kept, f"{number}.{name}", power, top, parameter)
        for name, power, top in (("exp_avg", FIRST_POWER, 127), ("exp_avg_sq", SECOND_POWER, 255))
    )
    return first, second, step


def _moment(kept: Mapping[str, Tensor], name: str, power: float, top: int, parameter: Tensor) -> Tensor:
    if name in kept:
        return kept[name].to(parameter.device).clone().view(parameter.shape)
    packed, most = (kept[f"{name}.{part}"].to(parameter.device) for part in ("packed", "most"))
    whole = packed.float()
    values = (whole.abs() / top).pow_(power).mul_(most).mul_(whole.sign())
    return values.view(-1)[: parameter.numel()].view(parameter.shape).clone()


class Average:
    """The exponential moving average of the parameters (Polyak), which is what is handed over. `most` 0: none, the parameters themselves."""

    def __init__(self, parameters: Sequence[Tensor], most: float) -> None:
        self.parameters, self.most = list(parameters), most
        self.shadow = [parameter.detach().clone() for parameter in parameters] if most else []

    def update(self, step: int) -> None:
        """`step` counts from 1; early on the average forgets faster, so that it does not hold on to the untrained start."""
        import torch  # noqa: PLC0415

        if self.shadow:
            kept = min(self.most, step / (step + 9))
            torch._foreach_lerp_(self.shadow, [p.detach() for p in self.parameters], 1 - kept)

    @property
    def values(self) -> list[Tensor]:
        return self.shadow or [parameter.detach() for parameter in self.parameters]

    def exchange(self) -> None:
        """The parameters and their average change places; twice is nothing."""
        for parameter, shadow in zip(self.parameters, self.shadow, strict=False):
            parameter.data, shadow.data = shadow.data, parameter.data


class LossScale:
    """float16 holds nothing below 6e-8, so the loss is made larger and the gradients smaller again (Micikevicius et al. 2018)."""

    GROWS_AFTER = 200

    def __init__(self, *, needed: bool) -> None:
        self.needed, self.scale, self.calm = needed, 2.0**14 if needed else 1.0, 0
        self.exhausted = False
        """Even gradients of the loss as it is overflowed: the training has diverged."""

    def unscale(self, parameters: Sequence[Tensor]) -> bool:
        """Whether the gradients are usable; where one overflowed, the scale is halved and the step is not to be made."""
        import torch  # noqa: PLC0415

        if not self.needed:
            return True
        gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
        torch._foreach_mul_(gradients, 1 / self.scale)
        if not all(bool(torch.isfinite(gradient).all()) for gradient in gradients):
            self.exhausted = self.scale <= 1.0
            self.scale, self.calm = max(1.0, self.scale / 2), 0
            return False
        self.calm += 1
        if self.calm >= self.GROWS_AFTER:
            self.scale, self.calm = min(2.0**20, self.scale * 2), 0
        return True
