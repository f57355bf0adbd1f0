//! The product's screens as one: shell, routes, rendering.
