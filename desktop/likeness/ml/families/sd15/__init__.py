"""Stable Diffusion 1.x and every pack in its layout: CLIP text encoder, UNet with cross attention, KL autoencoder."""
