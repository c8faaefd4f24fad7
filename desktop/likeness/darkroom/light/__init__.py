"""Light: even out the photo's own, then set a portrait light."""

from likeness.darkroom.light.relight import Gains, even_light, light_gains, relight

__all__ = ["Gains", "even_light", "light_gains", "relight"]
