/** The manager's page on which a time explains itself. */
package io.vitrine.booking.explanation.page;
