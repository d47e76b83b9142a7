/** What is agreed with the people of a shop, for their managers. */
package io.vitrine.booking.employment.rest;
