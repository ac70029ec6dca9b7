"""The guided session under the ball."""
