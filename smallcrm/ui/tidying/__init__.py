"""What is untidy about customers: found, shown as it would become, put right."""
