/**
 * Letters to customers: their words in two languages, their calendar file, and the book of letters
 * that were written. Delivering them is the outbox's work.
 */
package io.vitrine.booking.mail;
