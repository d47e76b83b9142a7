/** Tells webhooks what happened: signed, at least once, with back-off, never inside our network. */
package io.vitrine.booking.outbox.webhook;
