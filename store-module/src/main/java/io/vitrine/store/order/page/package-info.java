/** Orders as pages. */
package io.vitrine.store.order.page;
