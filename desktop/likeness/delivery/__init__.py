"""What leaves the program: file formats, output specs, contact sheets, Content Credentials and the report of a run."""
