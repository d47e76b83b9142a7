/** Enquiries over the API: customers ask, the shop's people answer, managers read how soon. */
package io.vitrine.booking.enquiry.rest;
