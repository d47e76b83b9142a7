/** Selections as JSON for neighbours, and the plain forms of the pages. */
package io.vitrine.catalog.selection.rest;
