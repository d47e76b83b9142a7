/**
 * Fills an empty house for a demonstration, once: ten people, and the published rota of five weeks.
 * All of it goes through the use cases that the house itself uses.
 */
package io.vitrine.booking.demo;
