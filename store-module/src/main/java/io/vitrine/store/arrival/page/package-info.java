/** The staff's day at the door, and the screen where customers type their code. */
package io.vitrine.store.arrival.page;
