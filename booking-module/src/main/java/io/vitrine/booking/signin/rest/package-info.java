/** Sign-in for command-line users. */
package io.vitrine.booking.signin.rest;
