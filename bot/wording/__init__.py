"""From message ids to words: the only room that knows Fluent."""
