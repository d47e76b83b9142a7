/** The API for partners, and that by which administrators keep them. */
package io.vitrine.booking.partner.rest;
