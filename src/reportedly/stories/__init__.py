"""Reports → stories: which tell of one event, which are copies, and who their claims rest on."""
