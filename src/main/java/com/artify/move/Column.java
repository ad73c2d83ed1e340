package com.artify.move;

/**
 * A column of both databases.
 *
 * @param identity whether PostgreSQL counts its values up by itself
 */
record Column(String name, Kind kind, boolean identity) {}
