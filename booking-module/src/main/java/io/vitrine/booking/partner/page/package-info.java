/** The administrator's page of partners. */
package io.vitrine.booking.partner.page;
