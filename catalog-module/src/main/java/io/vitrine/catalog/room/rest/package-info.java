/** The form by which a customer gives the place at home. */
package io.vitrine.catalog.room.rest;
