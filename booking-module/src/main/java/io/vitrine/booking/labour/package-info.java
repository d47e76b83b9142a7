/**
 * Owns labour law: the values in force for a shop on a day, each with its article and its source,
 * and the one engine that says what of somebody's working times breaks them. Planner, hand edits
 * and exchanges ask the same engine.
 */
package io.vitrine.booking.labour;
