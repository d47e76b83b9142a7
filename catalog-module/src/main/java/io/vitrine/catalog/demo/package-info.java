/** Fills an empty catalogue with the demo house, once, by the same ways as everybody's data. */
package io.vitrine.catalog.demo;
