/** What a customer answers by her link, for programs. */
package io.vitrine.booking.own.rest;
