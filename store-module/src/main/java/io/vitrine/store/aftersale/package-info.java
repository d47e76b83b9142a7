/**
 * After the sale: how an act on a ticket, a task or a conversation is answered, whatever it is
 * about. What it is about has its own package below.
 */
package io.vitrine.store.aftersale;
