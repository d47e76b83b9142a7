/** Letters that came back: reads what mail servers report, from a mailbox or a folder. */
package io.vitrine.booking.outbox.bounce;
