"""Small widgets that show values. They ask their palette for colours, so that a change of scheme repaints them."""
