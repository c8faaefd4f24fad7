"""Stable Diffusion XL and every pack in its layout: two CLIP text encoders, a UNet that is told the picture's size, KL autoencoder."""
