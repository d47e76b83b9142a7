/** The client book on the adviser's tablet. */
package io.vitrine.store.client.page;
