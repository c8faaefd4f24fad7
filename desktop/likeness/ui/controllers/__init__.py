"""Controllers: each joins one page to the desk, the works and the other pages' places. They decide when; the models decide what."""
