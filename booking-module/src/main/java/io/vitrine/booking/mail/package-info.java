/**
 * Letters to customers: their words in two languages, their calendar file, and the book of letters
 * that were written. Delivering them is the outbox's work.
 */
@NotPersonal(
    value = {"service_status.document"},
    why = "how far a piece is, never whose it is")
package io.vitrine.booking.mail;

import io.vitrine.shell.privacy.NotPersonal;
