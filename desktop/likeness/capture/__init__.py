"""Capture: what comes in is decoded safely, measured, judged, and checked to be of one person."""
