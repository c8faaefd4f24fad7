"""The encrypted store: keys, catalogue, blobs, ledger, erasure.

Start at `vault.vault` (create_vault, open_vault, Vault) and `vault.keepers`. `vault.lease` needs neither database nor keychain and is all
that a worker imports, so nothing is re-exported here.
"""
