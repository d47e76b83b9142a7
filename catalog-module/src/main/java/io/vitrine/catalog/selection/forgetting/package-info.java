/** Lets go of lists that nobody opens any more. */
package io.vitrine.catalog.selection.forgetting;
