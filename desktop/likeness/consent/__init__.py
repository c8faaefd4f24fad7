"""Purposes, consent records and receipts, permits. Pure rules: no files, no clock of its own, nothing that waits."""
