/**
 * What many people search for: words counted by day without anything about the people, shown to
 * others once they came on several days or often enough.
 */
package io.vitrine.catalog.popular;
