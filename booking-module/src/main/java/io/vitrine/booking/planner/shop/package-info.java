/**
 * Owns what planning a shop is: its half-hours and how many they need, its people with what binds
 * them, the shapes a shift can have, and the plan that comes of it. Everything is given; nothing is
 * read here and no clock is asked.
 */
package io.vitrine.booking.planner.shop;
