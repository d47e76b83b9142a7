/** Figures over HTTP, as JSON and as a file for a spreadsheet. */
package io.vitrine.booking.figures.rest;
