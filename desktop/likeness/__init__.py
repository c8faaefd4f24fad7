"""Likeness: professional headshots, made on the computer they stay on."""

__version__ = "0.1.0"
