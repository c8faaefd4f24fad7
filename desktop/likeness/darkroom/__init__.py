"""From a photo to a finished portrait: matte, backdrop, light grade, crop. Pure: arrays and looks in, pictures out."""
