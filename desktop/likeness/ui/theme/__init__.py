"""How everything looks: tokens, and what turns them into a palette, a style sheet, fonts and icons."""
