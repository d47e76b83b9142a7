/** The gallery's desk for programs. */
package io.vitrine.catalog.gallery.rest;
