"""The camera in the window: where pictures come from, how they are shown, and what joins them to the coach.

media      QtMultimedia, imported when a camera is first wanted and never before
formats    which of a camera's formats to ask for; no Qt
devices    the cameras that are there, and word when that changes
feed       frames of a capture session, for a thread that may be slower than the camera
webcam     a feed from a camera, with every way it can fail
preview    paints frames, mirrored, with the oval and the hint
panel      the preview and its buttons
session    feed -> coach -> panel; goes on by itself when a camera comes back
"""
