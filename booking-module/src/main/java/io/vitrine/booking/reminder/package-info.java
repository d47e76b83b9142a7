/**
 * Courtesies: reminders before an appointment, the word that a visit is prepared, and a kind letter
 * after one that was missed. Each is written once, however many servers look; the database decides.
 */
package io.vitrine.booking.reminder;
