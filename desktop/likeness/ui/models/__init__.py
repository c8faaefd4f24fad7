"""What the pages show, as frozen values, and functions on them. No Qt, no clock; codes and numbers instead of words."""
