/** Owns the place at home: the room a customer has for a thing, and whether it fits there. */
package io.vitrine.catalog.room;
