/** Service tickets: a piece that came back, how far it is, what was promised, who was told. */
package io.vitrine.store.aftersale.ticket;
