"""Every sentence that the bot says, each declared once, a file a topic."""
