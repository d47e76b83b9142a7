/**
 * The sale, finished in person: a basket at the counter, priced by the house, paid, numbered and on
 * record in one transaction. It stands on an enrolled device, a person signed on, an open till
 * session and an open visit of the same shop.
 */
package io.vitrine.store.sale;
