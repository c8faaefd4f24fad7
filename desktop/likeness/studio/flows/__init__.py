"""What comes after what: the wizard of a sitting as pure functions, without Qt and without IO."""
