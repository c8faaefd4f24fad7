"""FLUX.2 [klein] and every pack in its layout: Qwen3 text encoder, flow-matching transformer, KL autoencoder with normalised patches."""
