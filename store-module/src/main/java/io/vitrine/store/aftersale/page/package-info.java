/** Tickets, tasks and conversations on the staff's pages. */
package io.vitrine.store.aftersale.page;
