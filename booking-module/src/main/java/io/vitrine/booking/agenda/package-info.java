/**
 * The calendar of advisers: whom they meet when, and moving an appointment for the house. What is
 * moved is written down with who did it and why.
 */
package io.vitrine.booking.agenda;
