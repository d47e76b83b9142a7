/** A shop's advice in the words of pages. */
package io.vitrine.catalog.advice.page;
