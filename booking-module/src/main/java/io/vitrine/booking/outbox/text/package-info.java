/** Delivers text messages to a gateway, outside the quiet hours. */
package io.vitrine.booking.outbox.text;
