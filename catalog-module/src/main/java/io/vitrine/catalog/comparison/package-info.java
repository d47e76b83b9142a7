/** Owns the comparison: what tells up to four variants apart, property by property. */
package io.vitrine.catalog.comparison;
